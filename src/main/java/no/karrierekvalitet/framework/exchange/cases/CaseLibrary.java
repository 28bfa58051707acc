package no.karrierekvalitet.framework.exchange.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.platform.Language;
import org.springframework.stereotype.Service;
import tools.jackson.databind.node.ObjectNode;

/** Everything this installation answers for as CASE: our own editions, and what others publish. */
@Service
public class CaseLibrary {

    private final OwnPackages own;
    private final Packages packages;
    private final PackageStore foreign;

    CaseLibrary(OwnPackages own, Packages packages, PackageStore foreign) {
        this.own = own;
        this.packages = packages;
        this.foreign = foreign;
    }

    /** All documents, each with the way to its package; our own first. */
    public List<ObjectNode> documents() {
        return Stream.concat(
                        own.keys().keySet().stream(), foreign.all().stream().map(ForeignPackage::id))
                .flatMap(id -> document(id).stream())
                .toList();
    }

    public Optional<ObjectNode> document(UUID id) {
        return bareDocument(id).map(document -> {
            if (!document.has("CFPackageURI")) {
                document.set("CFPackageURI", own.addresses().link(title(document), "CFPackages", id));
            }
            return document;
        });
    }

    private Optional<ObjectNode> bareDocument(UUID id) {
        return own.find(id)
                .map(found -> found.document().deepCopy())
                .or(() -> foreign.find(id).map(found -> packages.document(found.id())));
    }

    /** One of our own packages, whole. A foreign one is written by {@link Packages#write}. */
    public Optional<ObjectNode> ownPackage(UUID id) {
        return own.find(id).map(CasePackage::json);
    }

    public boolean isForeign(UUID id) {
        return foreign.find(id).isPresent();
    }

    /** One thing of a package; an item or an association says which document it belongs to. */
    public Optional<ObjectNode> thing(CaseKind kind, UUID id) {
        return own.holding(id)
                .flatMap(found -> found.all(kind).stream()
                        .filter(entry -> entry.path("identifier").asString().equals(id.toString()))
                        .map(entry -> withDocument(kind, entry.deepCopy(), found.document()))
                        .findFirst())
                .or(() -> foreign.body(kind, id).map(found -> {
                    var body = (ObjectNode) PackageReader.JSON.readTree(found.getValue());
                    return withDocument(kind, body, packages.document(found.getKey()));
                }));
    }

    private ObjectNode withDocument(CaseKind kind, ObjectNode entry, ObjectNode document) {
        if ((kind == CaseKind.ITEM || kind == CaseKind.ASSOCIATION) && !entry.has("CFDocumentURI")) {
            var id = UUID.fromString(document.path("identifier").asString());
            entry.set("CFDocumentURI", own.addresses().link(title(document), "CFDocuments", id));
        }
        return entry;
    }

    /** Every association an item is an end of. */
    public List<ObjectNode> associations(UUID item) {
        var text = item.toString();
        var ours = own.holding(item)
                .map(found -> found.all(CaseKind.ASSOCIATION).stream()
                        .filter(link -> isEnd(link, "originNodeURI", text) || isEnd(link, "destinationNodeURI", text))
                        .toList());
        return ours.orElseGet(() -> foreign.associations(item).stream()
                .map(body -> (ObjectNode) PackageReader.JSON.readTree(body))
                .toList());
    }

    private static boolean isEnd(ObjectNode link, String end, String item) {
        return link.path(end).path("identifier").asString().equals(item);
    }

    private static String title(ObjectNode document) {
        return document.path("title").asString("");
    }

    /** Identifiers of our own documents, by edition and language. */
    public Map<UUID, Map<Language, UUID>> ownDocuments() {
        return own.keys().entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getValue().edition().id(),
                        Collectors.toMap(entry -> entry.getValue().language(), Map.Entry::getKey)));
    }
}

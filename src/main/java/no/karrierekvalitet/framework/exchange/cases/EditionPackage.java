package no.karrierekvalitet.framework.exchange.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.exchange.Parts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a published edition, in one language, as a CASE package. docs/exchange.md tells what becomes what. */
final class EditionPackage {

    /** Our own facts about a thing, among its extensions. */
    static final String EXTENSION = "karrierekvalitet";

    private final EditionInLanguage source;
    private final CaseAddresses addresses;
    private final String changed;

    private EditionPackage(EditionInLanguage source, CaseAddresses addresses) {
        this.source = source;
        this.addresses = addresses;
        this.changed = published(source).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static Instant published(EditionInLanguage source) {
        return Objects.requireNonNull(source.edition().publishedAt(), "unpublished");
    }

    /**
     * @param replacedAt when the next edition took over; null for the one that holds
     * @param earlier the editions before this one, in the same language, the newest first
     */
    static CasePackage of(
            EditionInLanguage source,
            CaseAddresses addresses,
            @Nullable Instant replacedAt,
            List<EditionInLanguage> earlier,
            Replacements replacements) {
        var writer = new EditionPackage(source, addresses);
        var entries = new EnumMap<CaseKind, List<ObjectNode>>(CaseKind.class);
        entries.put(CaseKind.ITEM, writer.items());
        entries.put(
                CaseKind.ASSOCIATION, new EditionLinks(source, addresses, writer.changed).all(earlier, replacements));
        entries.put(CaseKind.RUBRIC, new EditionRubrics(source, addresses, writer.changed).all());
        entries.put(CaseKind.CONCEPT, writer.concepts());
        entries.put(CaseKind.LICENSE, List.of(writer.license()));
        entries.put(CaseKind.ITEM_TYPE, writer.itemTypes());
        return new CasePackage(writer.document(replacedAt), entries);
    }

    private ObjectNode document(@Nullable Instant replacedAt) {
        var owner = source.framework().fields().path("owner");
        var document = thing("CFDocuments", source.document())
                .put("frameworkType", "Quality framework")
                .put("caseVersion", "1.1")
                .put("creator", name(owner.path("name"), "nb"))
                .put("title", source.own("title"))
                .put("officialSourceURL", owner.path("site").asString(""))
                .put("publisher", owner.path("shortName").asString(""))
                .put("description", source.own("summary"))
                .put("language", source.language().code())
                .put("version", source.edition().version())
                .put("adoptionStatus", replacedAt == null ? "Adopted" : "Deprecated")
                .put("statusStartDate", date(published(source)));
        if (replacedAt != null) {
            document.put("statusEndDate", date(replacedAt));
        }
        document.set("licenseURI", addresses.link(licenseTitle(), CaseKind.LICENSE.list(), licenseId()));
        return document.put("notes", source.own("credit"));
    }

    private List<ObjectNode> items() {
        var items = new ArrayList<ObjectNode>();
        source.wordings().forEach((element, wording) -> items.add(item(element, wording)));
        return items;
    }

    private ObjectNode item(Element element, Wording wording) {
        var item = thing(CaseKind.ITEM.list(), source.item(element)).put("fullStatement", wording.statement());
        item.put("CFItemType", element.role());
        item.put("humanCodingScheme", element.code());
        if (element.number() != null) {
            item.put("listEnumeration", element.number().toString());
        }
        if (wording.label() != null) {
            item.put("abbreviatedStatement", wording.label().replaceAll("\\s+", " "));
        }
        if (!wording.notes().isEmpty()) {
            item.put("notes", wording.notes());
        }
        concept(element, item);
        item.put("language", source.language().code());
        item.set("CFItemTypeURI", addresses.link(element.role(), CaseKind.ITEM_TYPE.list(), typeId(element.role())));
        var extension = item.putObject("extensions").putObject(EXTENSION);
        extension.put("part", element.part()).put("code", element.code());
        if (element.provenance() != null) {
            extension.put("provenance", element.provenance());
        }
        if (!element.officialLanguages().isEmpty()) {
            element.officialLanguages().forEach(extension.putArray("officialLanguages")::add);
        }
        return item;
    }

    /** The kind of competence a statement is about. */
    private void concept(Element element, ObjectNode item) {
        var kind = element.fields().path("kind").asString("");
        source.find(Parts.STANDARDS, "competence-standards.kinds." + kind).ifPresent(concept -> {
            var name = Objects.requireNonNull(source.wordings().get(concept)).name();
            item.putArray("conceptKeywords").add(name);
            item.set("conceptKeywordsURI", addresses.link(name, CaseKind.CONCEPT.list(), conceptId(concept)));
        });
    }

    private List<ObjectNode> concepts() {
        return source.wordings().entrySet().stream()
                .filter(entry -> entry.getKey().part().equals(Parts.STANDARDS)
                        && entry.getKey().role().equals("kinds"))
                .map(entry -> thing(CaseKind.CONCEPT.list(), conceptId(entry.getKey()))
                        .put("title", entry.getValue().name())
                        .put("hierarchyCode", String.valueOf(entry.getKey().position()))
                        .put("description", entry.getValue().statement()))
                .toList();
    }

    private String licenseTitle() {
        return "© "
                + source.framework().fields().path("owner").path("shortName").asString("");
    }

    private ObjectNode license() {
        return thing(CaseKind.LICENSE.list(), licenseId())
                .put("title", licenseTitle())
                .put("licenseText", source.own("credit"));
    }

    private List<ObjectNode> itemTypes() {
        var types = new LinkedHashMap<String, String>();
        source.wordings()
                .keySet()
                .forEach(element -> types.merge(element.role(), element.part(), EditionPackage::both));
        var codes = new ArrayList<>(types.keySet());
        return types.entrySet().stream()
                .map(type -> thing(CaseKind.ITEM_TYPE.list(), typeId(type.getKey()))
                        .put("title", type.getKey())
                        .put("description", type.getValue())
                        .put("hierarchyCode", String.valueOf(codes.indexOf(type.getKey()) + 1)))
                .toList();
    }

    private static String both(String parts, String part) {
        return List.of(parts.split(", ")).contains(part) ? parts : parts + ", " + part;
    }

    private ObjectNode thing(String list, UUID id) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("identifier", id.toString())
                .put("uri", addresses.of(list, id))
                .put("lastChangeDateTime", changed);
    }

    private UUID conceptId(Element kind) {
        return concept(source, kind);
    }

    static UUID concept(EditionInLanguage source, Element kind) {
        return CaseIds.of(source.document().toString(), "concept", kind.code());
    }

    private UUID licenseId() {
        return id("license", "");
    }

    private UUID typeId(String role) {
        return id("type", role);
    }

    private UUID id(String kind, String name) {
        return CaseIds.of(source.document().toString(), kind, name);
    }

    private static String name(tools.jackson.databind.JsonNode text, String language) {
        return text.path(language).asString("");
    }

    private static String date(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC).toString();
    }
}

package no.karrierekvalitet.framework.exchange.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.platform.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How the items of an edition hang together, with each other and with those of other languages and editions. */
final class EditionLinks {

    /** One end: an item, or a document. */
    private record End(String title, String list, UUID id) {}

    private static final String ITEMS = CaseKind.ITEM.list();

    private final EditionInLanguage source;
    private final CaseAddresses addresses;
    private final String changed;
    private final List<ObjectNode> links = new ArrayList<>();

    EditionLinks(EditionInLanguage source, CaseAddresses addresses, String changed) {
        this.source = source;
        this.addresses = addresses;
        this.changed = changed;
    }

    List<ObjectNode> all(List<EditionInLanguage> earlier, Replacements replacements) {
        var places = new HashMap<UUID, Integer>();
        source.wordings().keySet().forEach(element -> childOf(element, places));
        source.wordings().keySet().forEach(this::references);
        if (source.language() != Language.NB) {
            translations();
        }
        earlier.stream().limit(1).forEach(before -> {
            source.wordings().keySet().forEach(element -> sameIn(before, element));
            before.wordings().keySet().forEach(element -> replacedBy(before, element, replacements));
        });
        earlier.stream()
                .skip(1)
                .forEach(older -> source.wordings().keySet().forEach(element -> stillIn(older, element)));
        return links;
    }

    private void childOf(Element element, Map<UUID, Integer> places) {
        var holder = source.holder(element);
        var end = holder == null ? document(source) : end(source, holder);
        var place = places.merge(end.id(), 1, Integer::sum);
        add("isChildOf", end(source, element), end).put("sequenceNumber", place);
    }

    /** What an element names elsewhere in the edition. */
    private void references(Element element) {
        names(element, "categoryId").forEach(code -> to(element, "isPartOf", Parts.ETHICS, code));
        names(element, "pairId").forEach(code -> to(element, "isRelatedTo", Parts.CAREER_COMPETENCE, code));
        names(element, "guidelineRefs").forEach(code -> to(element, "isRelatedTo", Parts.ETHICS, code));
        names(element, "seeAlso").forEach(code -> to(element, "isRelatedTo", Parts.GLOSSARY, code));
    }

    private static Stream<String> names(Element element, String field) {
        var value = element.fields().path(field);
        return (value.isArray() ? value.valueStream() : Stream.of(value))
                .filter(JsonNode::isString)
                .map(JsonNode::asString);
    }

    private void to(Element element, String type, String part, String code) {
        source.find(part, code).ifPresent(other -> add(type, end(source, element), end(source, other)));
    }

    /** Bokmål is what the others are translations of. */
    private void translations() {
        var original = source.edition();
        add(
                "isTranslationOf",
                document(source),
                new End(
                        source.framework().fields().path("title").path("nb").asString(""),
                        "CFDocuments",
                        nb(original)));
        source.wordings().keySet().forEach(element -> add("isTranslationOf", end(source, element), inBokmal(element)));
    }

    private static UUID nb(Edition edition) {
        return EditionInLanguage.document(edition, Language.NB);
    }

    private End inBokmal(Element element) {
        var title = Wording.of(element, Language.NB).map(Wording::name).orElse(element.code());
        return new End(
                title, ITEMS, EditionInLanguage.item(source.edition(), Language.NB, element.part(), element.code()));
    }

    /** The same words are the same thing; other words under the same code are the same thing said otherwise. */
    private void sameIn(EditionInLanguage earlier, Element element) {
        earlier.find(element.part(), element.code()).ifPresent(before -> {
            var same = Objects.equals(
                    source.wordings().get(element), earlier.wordings().get(before));
            add(same ? "exactMatchOf" : "isRelatedTo", end(source, element), end(earlier, before));
        });
    }

    /** Of older editions only what has stood unchanged is told; what became of the rest is told step by step. */
    private void stillIn(EditionInLanguage older, Element element) {
        older.find(element.part(), element.code())
                .filter(before -> Objects.equals(
                        source.wordings().get(element), older.wordings().get(before)))
                .ifPresent(before -> add("exactMatchOf", end(source, element), end(older, before)));
    }

    private void replacedBy(EditionInLanguage earlier, Element old, Replacements replacements) {
        if (source.elements().find(old.part(), old.code()).isEmpty()) {
            replacements
                    .of(old.part(), old.code())
                    .flatMap(code -> source.find(old.part(), code))
                    .ifPresent(successor -> add("replacedBy", end(earlier, old), end(source, successor)));
        }
    }

    private ObjectNode add(String type, End from, End to) {
        var id = CaseIds.of(
                source.document().toString(),
                type,
                from.id().toString(),
                to.id().toString());
        var link = JsonNodeFactory.instance
                .objectNode()
                .put("identifier", id.toString())
                .put("associationType", type)
                .put("uri", addresses.of(CaseKind.ASSOCIATION.list(), id))
                .put("lastChangeDateTime", changed);
        link.set("originNodeURI", addresses.end(from.title(), from.list(), from.id()));
        link.set("destinationNodeURI", addresses.end(to.title(), to.list(), to.id()));
        links.add(link);
        return link;
    }

    private static End document(EditionInLanguage edition) {
        return new End(edition.own("title"), "CFDocuments", edition.document());
    }

    private static End end(EditionInLanguage edition, Element element) {
        return new End(Objects.requireNonNull(edition.wordings().get(element)).name(), ITEMS, edition.item(element));
    }
}

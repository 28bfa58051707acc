package no.karrierekvalitet.framework.downloads;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.karrierekvalitet.framework.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An edition as linked data: a SKOS concept scheme for each part, a concept for everything with a name, in all its
 * languages, under the addresses that last.
 */
final class LinkedData {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** What an element is called, and what says what it means, the most fitting first. */
    private static final List<String> LABELS = List.of("name", "term", "title", "word", "topic", "text", "question");

    private static final List<String> DEFINITIONS = List.of(
            "definition", "statement", "summary", "about", "goal", "description", "situation", "text", "question");

    private final Imprint imprint;
    private final Map<String, ObjectNode> concepts = new LinkedHashMap<>();

    private LinkedData(Imprint imprint) {
        this.imprint = imprint;
    }

    static byte[] jsonLd(Imprint imprint) {
        return new LinkedData(imprint).write();
    }

    private byte[] write() {
        var elements = imprint.contents().elements();
        var document = JSON.createObjectNode();
        document.set("@context", context());
        var graph = document.putArray("@graph");
        elements.all().stream().filter(element -> element.parent() == null).forEach(part -> graph.add(scheme(part)));
        elements.all().stream()
                .filter(LinkedData::isConcept)
                .forEach(element -> concepts.put(key(element), concept(element)));
        elements.all().stream().filter(LinkedData::isConcept).forEach(this::place);
        seeAlso();
        concepts.values().forEach(graph::add);
        return JSON.writeValueAsBytes(document);
    }

    private static ObjectNode context() {
        var context = JSON.createObjectNode()
                .put("skos", "http://www.w3.org/2004/02/skos/core#")
                .put("dct", "http://purl.org/dc/terms/")
                .put("owl", "http://www.w3.org/2002/07/owl#")
                .put("xsd", "http://www.w3.org/2001/XMLSchema#");
        context.putObject("published").put("@id", "dct:issued").put("@type", "xsd:date");
        return context;
    }

    private ObjectNode scheme(Element part) {
        var scheme = JSON.createObjectNode()
                .put("@id", address(part).toString())
                .put("@type", "skos:ConceptScheme")
                .put("owl:versionInfo", imprint.contents().edition().version())
                .put("published", imprint.day().toString());
        scheme.set("dct:title", values(imprint.contents().introduction().title().texts()));
        scheme.set(
                "dct:rights", values(imprint.contents().introduction().credit().texts()));
        scheme.put("dct:identifier", part.part());
        scheme.putObject("dct:rightsHolder")
                .put("@id", imprint.contents().introduction().owner().site());
        return scheme;
    }

    /** Something with an id of its own and a name. */
    private static boolean isConcept(Element element) {
        return element.parent() != null && element.hasId() && label(element).isPresent();
    }

    private static Optional<String> label(Element element) {
        return LABELS.stream()
                .filter(name -> element.fields().path(name).path("nb").isString())
                .findFirst();
    }

    private ObjectNode concept(Element element) {
        var concept = JSON.createObjectNode()
                .put("@id", address(element).toString())
                .put("@type", "skos:Concept")
                .put("skos:notation", element.code());
        concept.putObject("skos:inScheme").put("@id", scheme(element.part()));
        var label = label(element).orElseThrow();
        concept.set("skos:prefLabel", texts(element.fields().path(label)));
        DEFINITIONS.stream()
                .filter(name -> !name.equals(label)
                        && element.fields().path(name).path("nb").isString())
                .findFirst()
                .ifPresent(name ->
                        concept.set("skos:definition", texts(element.fields().path(name))));
        return concept;
    }

    /** Below the nearest element around it that is a concept itself, or on top of its scheme. */
    private void place(Element element) {
        var concept = concepts.getOrDefault(key(element), JSON.createObjectNode());
        var above = imprint.contents().elements().path(element).stream()
                .filter(one -> one != element && concepts.containsKey(key(one)))
                .reduce((_, nearest) -> nearest);
        above.ifPresentOrElse(
                broader -> {
                    concept.putObject("skos:broader")
                            .put("@id", address(broader).toString());
                    concepts.getOrDefault(key(broader), concept)
                            .withArrayProperty("skos:narrower")
                            .addObject()
                            .put("@id", address(element).toString());
                },
                () -> concept.putObject("skos:topConceptOf").put("@id", scheme(element.part())));
    }

    private void seeAlso() {
        for (var term : imprint.contents().glossary().terms()) {
            var concept = concepts.get("glossary/" + term.id());
            if (concept != null && !term.seeAlso().isEmpty()) {
                var related = concept.putArray("skos:related");
                term.seeAlso()
                        .forEach(other -> related.addObject()
                                .put("@id", address("glossary", other).toString()));
            }
        }
    }

    private static JsonNode texts(JsonNode localized) {
        return values(localized
                .propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, text -> text.getValue().asString(), (one, _) -> one, LinkedHashMap::new)));
    }

    private static JsonNode values(Map<String, String> texts) {
        var values = JSON.createArrayNode();
        texts.forEach((language, text) -> values.addObject().put("@value", text).put("@language", language));
        return values;
    }

    private static String key(Element element) {
        return element.part() + "/" + element.code();
    }

    private String scheme(String part) {
        return imprint.contents().elements().all().stream()
                .filter(element -> element.part().equals(part) && element.parent() == null)
                .findFirst()
                .map(element -> address(element).toString())
                .orElseThrow();
    }

    private URI address(Element element) {
        return address(element.part(), element.code());
    }

    private URI address(String part, String code) {
        return imprint.address().resolve("/rammeverk/element/" + part + "/" + code);
    }
}

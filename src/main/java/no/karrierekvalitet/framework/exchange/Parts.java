package no.karrierekvalitet.framework.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.karrierekvalitet.framework.Element;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The documents of an edition, by the part they hold. */
public record Parts(Map<String, ObjectNode> documents) {

    public static final String FRAMEWORK = "framework";
    public static final String STANDARDS = "competence-standards";
    public static final String CAREER_COMPETENCE = "career-competence";
    public static final String ETHICS = "ethics";
    public static final String QUALITY = "quality-model";
    public static final String GLOSSARY = "glossary";
    public static final String OUTCOME_FORM = "outcome-form";

    /** What every edition has, each with a schema of its name. */
    public static final List<String> ALL =
            List.of(FRAMEWORK, STANDARDS, CAREER_COMPETENCE, ETHICS, QUALITY, GLOSSARY, OUTCOME_FORM);

    /** @param elements in the order of their positions */
    public static Parts of(List<Element> elements) {
        return new Parts(elements.stream()
                .collect(Collectors.groupingBy(
                        Element::part, Collectors.collectingAndThen(Collectors.toList(), ElementTree::rebuild))));
    }

    public ObjectNode document(String part) {
        var document = documents.get(part);
        if (document == null) {
            throw new IllegalStateException("An edition without " + part);
        }
        return document;
    }

    /** Each part as a file. */
    public List<Document> files() {
        return documents.entrySet().stream()
                .map(part -> new Document(
                        part.getKey() + ".json", JsonMapper.shared().writeValueAsBytes(part.getValue())))
                .toList();
    }

    /** Id of the framework this is an edition of. */
    public String framework() {
        return document(FRAMEWORK).path("id").asString();
    }

    public String version() {
        return document(FRAMEWORK).path("version").asString();
    }

    public List<Element> elements() {
        return documents.entrySet().stream()
                .flatMap(part -> ElementTree.flatten(part.getKey(), part.getValue()).stream())
                .toList();
    }
}

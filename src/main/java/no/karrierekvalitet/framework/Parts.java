package no.karrierekvalitet.framework;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** The documents of an edition, by the part they hold. */
record Parts(Map<String, ObjectNode> documents) {

    static final String FRAMEWORK = "framework";
    static final String STANDARDS = "competence-standards";
    static final String CAREER_COMPETENCE = "career-competence";
    static final String ETHICS = "ethics";
    static final String QUALITY = "quality-model";
    static final String GLOSSARY = "glossary";
    static final String OUTCOME_FORM = "outcome-form";

    /** What every edition has, each with a schema of its name. */
    static final List<String> ALL =
            List.of(FRAMEWORK, STANDARDS, CAREER_COMPETENCE, ETHICS, QUALITY, GLOSSARY, OUTCOME_FORM);

    /** @param elements in the order of their positions */
    static Parts of(List<Element> elements) {
        return new Parts(elements.stream()
                .collect(Collectors.groupingBy(
                        Element::part, Collectors.collectingAndThen(Collectors.toList(), ElementTree::rebuild))));
    }

    ObjectNode document(String part) {
        var document = documents.get(part);
        if (document == null) {
            throw new IllegalStateException("An edition without " + part);
        }
        return document;
    }

    /** Id of the framework this is an edition of. */
    String framework() {
        return document(FRAMEWORK).path("id").asString();
    }

    String version() {
        return document(FRAMEWORK).path("version").asString();
    }

    List<Element> elements() {
        return documents.entrySet().stream()
                .flatMap(part -> ElementTree.flatten(part.getKey(), part.getValue()).stream())
                .toList();
    }
}

package no.karrierekvalitet.framework.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    public static final String ETHICS_CARDS = "ethics-cards";
    public static final String QUALITY = "quality-model";
    public static final String GLOSSARY = "glossary";
    public static final String OUTCOME_FORM = "outcome-form";

    /** What an edition is made of, each with a schema of its name. */
    public static final List<String> ALL =
            List.of(FRAMEWORK, STANDARDS, CAREER_COMPETENCE, ETHICS, ETHICS_CARDS, QUALITY, GLOSSARY, OUTCOME_FORM);

    /** Those that an edition may lack. Editions that were published before there was such a part stay as they are. */
    public static final Set<String> OPTIONAL = Set.of(ETHICS_CARDS);

    /** @param elements in the order of their positions */
    public static Parts of(List<Element> elements) {
        return new Parts(elements.stream()
                .collect(Collectors.groupingBy(
                        Element::part, Collectors.collectingAndThen(Collectors.toList(), ElementTree::rebuild))));
    }

    /** A part that every edition has. */
    public ObjectNode document(String part) {
        return find(part).orElseThrow(() -> new IllegalStateException("An edition without " + part));
    }

    public Optional<ObjectNode> find(String part) {
        return Optional.ofNullable(documents.get(part));
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

package no.karrierekvalitet.framework.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.karrierekvalitet.fixtures.Property;
import no.karrierekvalitet.framework.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Taking a document apart and putting it together again loses nothing. */
class ElementTreeTest {

    static final List<String> PARTS = Parts.ALL;

    @ParameterizedTest
    @FieldSource("PARTS")
    void every_document_of_the_working_edition_comes_back_equal(String part) {
        var document = document(part);

        assertThat(throughElements(part, document)).isEqualTo(document);
    }

    @ParameterizedTest
    @FieldSource("PARTS")
    void every_element_has_a_code_of_its_own(String part) {
        assertThat(ElementTree.flatten(part, document(part)))
                .extracting(Element::code)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatever_an_editor_changes_comes_back_equal() {
        var glossary = document("glossary");
        Property.ofJson(seed -> (ObjectNode) change(glossary.deepCopy(), new Random(seed), 0))
                .about(document -> document.path("id").asString("").equals("glossary"))
                .holds(
                        2_000,
                        document -> assertThat(throughElements("glossary", document))
                                .isEqualTo(document));
    }

    @Test
    void what_has_a_key_is_found_by_its_path() {
        assertThat(ElementTree.flatten("competence-standards", document("competence-standards")))
                .extracting(Element::code)
                .contains(
                        "gpr-process-phases",
                        "competence-standards.responseScale.steps.onMyWay",
                        "competence-standards.targetNorm");
    }

    @Test
    void whatever_is_handed_in_is_answered_with_a_list_of_problems_or_can_be_read() {
        Property.of(ElementTreeTest::withOneChanged, _ -> Stream.empty())
                .holds(
                        150,
                        documents -> assertThat(EditionCheck.of(documents).problems())
                                .allSatisfy(problem -> assertThat(
                                                Reasons.told(null, problem).key())
                                        .as(problem.toString())
                                        .isNotEqualTo("framework.exchange.problem.document")));
    }

    private static List<Document> withOneChanged(long seed) {
        var random = new Random(seed);
        var part = PARTS.get(random.nextInt(PARTS.size()));
        var changed = change(document(part), random, 0);
        return Shipped.workingEdition().stream()
                .map(document -> document.part().equals(part)
                        ? new Document(document.name(), JsonMapper.shared().writeValueAsBytes(changed))
                        : document)
                .toList();
    }

    private static ObjectNode throughElements(String part, ObjectNode document) {
        // As the database gives them: children by position, parents in any order.
        var stored = ElementTree.flatten(part, document).stream()
                .sorted(Comparator.comparing(Element::position, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return ElementTree.rebuild(stored);
    }

    /** The same document with values dropped, replaced or wrapped here and there. */
    private static JsonNode change(JsonNode node, Random random, int depth) {
        if (node instanceof ObjectNode object && depth > 0 && random.nextInt(200) == 0) {
            return random.nextBoolean()
                    ? object.objectNode()
                    : object.objectNode().set("inside", object);
        }
        if (node instanceof ObjectNode object) {
            for (var name : List.copyOf(object.propertyNames())) {
                if (depth > 0 && random.nextInt(300) == 0) {
                    object.remove(name);
                } else if (depth > 0 || !name.equals("id")) {
                    object.set(name, change(object.get(name), random, depth + 1));
                }
            }
            return object;
        }
        if (node.isArray()) {
            var changed = JsonNodeFactory.instance.arrayNode();
            node.forEach(value -> changed.add(change(value, random, depth + 1)));
            return changed;
        }
        return switch (random.nextInt(400)) {
            case 0 -> JsonNodeFactory.instance.nullNode();
            case 1 -> JsonNodeFactory.instance.numberNode(random.nextInt());
            case 2 -> JsonNodeFactory.instance.booleanNode(true);
            case 3 -> JsonNodeFactory.instance.arrayNode();
            case 4 -> JsonNodeFactory.instance.stringNode("a.b\u0000\"");
            default -> node;
        };
    }

    static ObjectNode document(String part) {
        return Shipped.workingEdition().stream()
                .filter(document -> document.part().equals(part))
                .map(document -> (ObjectNode) JsonMapper.shared().readTree(document.content()))
                .findFirst()
                .orElseThrow();
    }
}

package no.karrierekvalitet.framework.exchange.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import no.karrierekvalitet.documents.Sheet;
import no.karrierekvalitet.fixtures.Property;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.exchange.EditionCheck;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.framework.exchange.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Out to a spreadsheet and in again: an edition is the same, whatever it says. */
class SheetRoundTripTest {

    static final List<Function<Sheet, byte[]>> FORMATS = List.of(sheet -> SheetFile.xlsx(sheet, "A"), SheetFile::csv);

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "Jeg kan lytte",
            "=HYPERLINK(\"http://evil\")",
            "+1",
            "-1",
            "@SUM(A1)",
            "'quoted",
            "'=1+1",
            "''=1",
            "\tindented",
            " spaces ",
            "two\nlines",
            "carriage\r\nreturn",
            "_x000D_",
            "semi;colon, \"quotes\"",
            "العربية",
            "😀",
            "\u0001\u001f",
            "0012",
            "1e5",
            "TRUE",
            "#REF!",
            "<b>&amp;</b>",
            "\uFF1D1",
            "x".repeat(5_000));

    @ParameterizedTest
    @FieldSource("FORMATS")
    void the_working_edition_comes_back_equal(Function<Sheet, byte[]> format) throws Exception {
        var elements = EditionCheck.of(Shipped.workingEdition()).parts().elements();

        var back = SheetReading.of(new ByteArrayInputStream(format.apply(EditionSheet.of(elements))));

        assertThat(back.problems()).isEmpty();
        assertThat(back.elements()).containsExactlyInAnyOrderElementsOf(elements);
        assertThat(Parts.of(back.elements()).documents())
                .isEqualTo(Parts.of(elements).documents());
    }

    @ParameterizedTest
    @FieldSource("FORMATS")
    void whatever_an_edition_says_comes_back_equal(Function<Sheet, byte[]> format) throws Exception {
        Property.ofList(seed -> edition(new Random(seed)), SheetRoundTripTest::smaller)
                .holds(60, elements -> {
                    var back = SheetReading.of(new ByteArrayInputStream(format.apply(EditionSheet.of(elements))));

                    assertThat(back.problems()).isEmpty();
                    assertThat(back.elements()).containsExactlyInAnyOrderElementsOf(elements);
                });
    }

    private static Stream<Element> smaller(Element element) {
        return Property.smaller(element.fields())
                .map(fields -> new Element(
                        element.part(),
                        element.code(),
                        element.parent(),
                        element.role(),
                        element.position(),
                        element.number(),
                        element.provenance(),
                        element.officialLanguages(),
                        (ObjectNode) fields));
    }

    private static List<Element> edition(Random random) {
        var elements = new ArrayList<Element>();
        for (int i = 0; i < 12; i++) {
            elements.add(new Element(
                    Parts.ALL.get(random.nextInt(Parts.ALL.size())),
                    "e-" + i,
                    i == 0 || random.nextBoolean() ? null : "e-" + random.nextInt(i),
                    List.of("areas", "steps", "document").get(random.nextInt(3)),
                    random.nextBoolean() ? null : random.nextInt(50),
                    random.nextBoolean() ? null : random.nextInt(50),
                    random.nextBoolean() ? null : "official-name",
                    random.nextBoolean() ? List.of() : List.of("nb", "ar"),
                    object(random, 0)));
        }
        return elements;
    }

    private static ObjectNode object(Random random, int depth) {
        var object = NODES.objectNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            object.set(List.of("name", "a/b", "[0]", "~1", "x").get(random.nextInt(5)) + i, value(random, depth + 1));
        }
        return object;
    }

    private static JsonNode value(Random random, int depth) {
        return switch (random.nextInt(depth > 3 ? 7 : 9)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> JsonMapper.shared().readTree(Integer.toString(random.nextInt()));
            case 3 -> NODES.stringNode(text(random));
            case 4, 5 -> localized(random);
            case 6 -> NODES.arrayNode();
            case 7 -> object(random, depth);
            default -> {
                var list = NODES.arrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(value(random, depth + 1));
                }
                yield list;
            }
        };
    }

    private static ObjectNode localized(Random random) {
        var texts = new LinkedHashMap<String, String>();
        Stream.of("nb", "nn", "en", "ar")
                .filter(_ -> random.nextBoolean())
                .forEach(language -> texts.put(language, text(random)));
        texts.put("nb", text(random));
        var node = NODES.objectNode();
        texts.forEach(node::put);
        return node;
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}

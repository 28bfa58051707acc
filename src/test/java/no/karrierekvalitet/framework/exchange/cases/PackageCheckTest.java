package no.karrierekvalitet.framework.exchange.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.karrierekvalitet.framework.exchange.ImportProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** A package that would not hold together is refused, with line, place and reason. */
class PackageCheckTest {

    @Test
    void a_package_of_anybody_fits() {
        for (long seed = 1; seed <= 100; seed++) {
            assertThat(problems(SomePackage.of(seed).toString())).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | not-a-package",
                "'[]' | not-a-package",
                "'<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>' |"
                        + " json.character",
                "'{\"CFDocument\":' | json.end",
                "'{\"CFItems\": {}}' | not-a-list",
                "'{\"CFItems\": [1]}' | not-an-object",
                "'{\"CFItems\": [' | json.end",
                "'{}' | no-document",
                "'{\"CFDocument\": {}}' | no-uuid",
                "'{\"CFDocument\": {\"identifier\": \"1\"}}' | no-uuid",
                "'{\"a\": 1, \"a\": 2}' | json.twice",
                "'{} {}' | more-after",
                "'{\"a\": 1e99999999999999999999999999999999999}' | too-deep-or-long"
            })
    void what_is_no_package_is_refused_with_a_reason(String file, String reason) {
        assertThat(problems(file)).extracting(ImportProblem::key).contains("framework.exchange.problem." + reason);
    }

    @Test
    void a_file_that_breaks_off_is_refused_with_its_line() {
        var text = SomePackage.large(50).toPrettyString();

        assertThat(problems(text.substring(0, text.length() / 2)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.key()).endsWith(".json.end");
                    assertThat(problem.line()).isGreaterThan(100);
                });
    }

    @Test
    void something_wrong_with_one_item_is_told_with_its_line_and_place() {
        var made = SomePackage.large(3);
        ((ObjectNode) made.path("CFItems").get(1)).remove("fullStatement");
        var text = made.toPrettyString();
        var line = text.substring(0, text.indexOf("Statement number 0")).split("\n").length;

        assertThat(problems(text)).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("/CFItems/1/fullStatement");
            assertThat(problem.key()).endsWith(".missing");
            assertThat(problem.line()).isGreaterThan(line);
        });
    }

    @Test
    void an_identifier_used_twice_is_refused() {
        var made = SomePackage.large(3);
        var item = made.path("CFItems").get(0).deepCopy();
        made.withArrayProperty("CFItems").add(item);

        assertThat(reasons(made)).containsExactly("twice");
    }

    @Test
    void an_item_below_something_that_is_not_there_is_refused() {
        assertThat(reasons(changedLink(
                        0,
                        link -> link.withObjectProperty("destinationNodeURI")
                                .put("identifier", UUID.randomUUID().toString()))))
                .containsExactly("unknown");
    }

    @Test
    void an_association_without_an_end_is_refused() {
        assertThat(reasons(changedLink(0, link -> link.put("originNodeURI", 7))))
                .containsExactly("no-end");
    }

    @Test
    void an_item_below_itself_is_refused_however_far_round() {
        var made = SomePackage.large(300);
        var items = made.path("CFItems");
        var first = made.path("CFAssociations").get(1);
        ((ObjectNode) first.path("destinationNodeURI"))
                .put("identifier", items.get(150).path("identifier").asString());

        assertThat(reasons(made)).containsExactly("cycle");
    }

    @Test
    void a_chain_as_long_as_the_package_is_refused_and_not_followed_for_ever() {
        var made = SomePackage.large(20_000);
        var links = made.path("CFAssociations");
        var items = made.path("CFItems");
        IntStream.range(1, 20_000)
                .forEach(i -> ((ObjectNode) links.get(i).path("destinationNodeURI"))
                        .put("identifier", items.get(i - 1).path("identifier").asString()));

        assertThat(reasons(made)).containsExactly("deep");
    }

    @Test
    void a_wrong_type_where_a_text_belongs_is_refused() {
        var made = SomePackage.large(2);
        ((ObjectNode) made.path("CFItems").get(0)).putArray("fullStatement");

        assertThat(reasons(made)).contains("no-text");
    }

    @Test
    void deep_nesting_and_endless_texts_are_refused() {
        assertThat(reasons("{\"a\":" + "[".repeat(1_000_000))).containsExactly("too-deep-or-long");
        assertThat(reasons("{\"a\":\"" + "x".repeat(1_000_000) + "\"}")).containsExactly("too-deep-or-long");
        assertThat(reasons("{\"" + "x".repeat(1_000_000) + "\":1}")).containsExactly("too-deep-or-long");
        assertThat(reasons("{\"a\":" + "9".repeat(1_000_000) + "}")).containsExactly("too-deep-or-long");
    }

    @Test
    void what_a_database_cannot_keep_is_refused() {
        var made = SomePackage.large(1).toString();

        assertThat(reasons(made.replace("Statement number", "\\u0000"))).containsExactly("no-character");
        assertThat(reasons(made.replace("Statement number", "\\ud83d"))).contains("no-character");
    }

    @Test
    void more_items_than_there_is_room_for_are_refused_without_reading_them_all() {
        var endless = endless();

        assertThat(PackageCheck.of(endless).problems())
                .extracting(ImportProblem::key)
                .containsExactly("framework.exchange.problem.too-many");
    }

    @Test
    void not_more_is_told_than_can_be_read() {
        var made = SomePackage.large(500);
        made.path("CFItems").forEach(item -> ((ObjectNode) item).remove("fullStatement"));

        assertThat(problems(made.toString())).hasSizeLessThanOrEqualTo(ImportProblem.TOLD + 1);
    }

    @Test
    void whatever_is_changed_in_a_package_is_taken_in_or_refused_and_nothing_else() {
        var random = new Random(11);
        var text = SomePackage.large(20).toString();
        for (int i = 0; i < 3_000; i++) {
            var broken = new StringBuilder(text);
            for (int change = random.nextInt(3); change >= 0; change--) {
                var at = random.nextInt(broken.length() - 8);
                broken.replace(
                        at,
                        at + random.nextInt(8),
                        List.of("", "null", "\"", "{", "]", "-1e9", ",").get(random.nextInt(7)));
            }
            assertThat(problems(broken.toString()))
                    .allSatisfy(problem -> assertThat(problem.key()).isNotBlank());
        }
    }

    private static ObjectNode changedLink(int place, Consumer<ObjectNode> change) {
        var made = SomePackage.large(3);
        change.accept((ObjectNode) made.path("CFAssociations").get(place));
        return made;
    }

    /** Two hundred thousand items, made while they are read. */
    private static InputStream endless() {
        var head = new ByteArrayInputStream("{\"CFItems\": [".getBytes(UTF_8));
        var items = IntStream.range(0, 200_000)
                .mapToObj(i ->
                        (InputStream) new ByteArrayInputStream("%s{\"identifier\": \"%s\", \"fullStatement\": \"x\"}"
                                .formatted(i == 0 ? "" : ",", new UUID(4, i))
                                .getBytes(UTF_8)))
                .iterator();
        return new SequenceInputStream(head, new SequenceInputStream(new java.util.Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return items.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return items.next();
            }
        }));
    }

    private static List<String> reasons(ObjectNode made) {
        return reasons(made.toString());
    }

    private static List<String> reasons(String text) {
        return problems(text).stream()
                .map(problem -> problem.key().substring(problem.key().lastIndexOf('.') + 1))
                .distinct()
                .toList();
    }

    private static List<ImportProblem> problems(String text) {
        return PackageCheck.of(new ByteArrayInputStream(text.getBytes(UTF_8))).problems();
    }
}

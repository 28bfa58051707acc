package no.karrierekvalitet.framework.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import no.karrierekvalitet.framework.exchange.ImportResult.Problem;
import org.junit.jupiter.api.Test;

/** An edition that does not fit is refused with file, place and reason. */
class EditionCheckTest {

    @Test
    void the_working_edition_fits() {
        assertThat(EditionCheck.of(Shipped.workingEdition()).problems()).isEmpty();
    }

    @Test
    void a_text_without_nynorsk_is_named_by_its_place() {
        assertThat(problems("glossary", text -> text.replaceFirst("\"nn\": \"Karriere\",", "")))
                .contains(new Problem("glossary.json", "/terms/0/term", "required property 'nn' not found"));
    }

    @Test
    void an_unknown_property_is_refused() {
        assertThat(problems("ethics", text -> text.replaceFirst("\"version\"", "\"colour\": \"red\", \"version\"")))
                .extracting(Problem::file, Problem::reason)
                .anySatisfy(problem -> assertThat(problem.toString()).contains("ethics.json", "colour"));
    }

    @Test
    void a_broken_file_is_refused_with_line_and_column() {
        assertThat(problems("quality-model", text -> text.substring(0, text.length() / 2)))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.toString()).matches("quality-model.json: Line \\d+, column \\d+: .*"));
    }

    @Test
    void a_property_given_twice_is_refused() {
        assertThat(problems("glossary", text -> text.replaceFirst("\"version\"", "\"id\": \"other\", \"version\"")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("Duplicate"));
    }

    @Test
    void a_missing_document_is_named() {
        var incomplete = Shipped.workingEdition().stream()
                .filter(document -> !document.part().equals("ethics"))
                .toList();

        assertThat(EditionCheck.of(incomplete).problems())
                .containsExactly(new Problem("ethics.json", "", "The edition needs this document"));
    }

    @Test
    void an_edition_from_before_there_were_ethics_cards_fits() {
        var earlier = Shipped.workingEdition().stream()
                .filter(document -> !document.part().equals("ethics-cards"))
                .toList();

        assertThat(EditionCheck.of(earlier).problems()).isEmpty();
    }

    @Test
    void a_card_about_a_guideline_that_is_not_there_is_refused() {
        assertThat(problems(
                        "ethics-cards", text -> text.replaceFirst("\"guideline-whole-story\"", "\"guideline-lost\"")))
                .extracting(Problem::reason)
                .containsExactly("There is no guideline-lost");
    }

    @Test
    void what_is_no_part_of_an_edition_is_refused() {
        assertThat(EditionCheck.of(List.of(new Document("../../etc/passwd", new byte[0])))
                        .problems())
                .contains(new Problem("../../etc/passwd", "", "Not a document of an edition, or handed in twice"));
    }

    @Test
    void documents_of_different_versions_do_not_make_an_edition() {
        assertThat(problems("glossary", text -> text.replace("2024.1-working", "2024.2-working")))
                .containsExactly(
                        new Problem("glossary.json", "/version", "All documents of an edition have the same version"));
    }

    @Test
    void a_reference_to_nothing_is_refused() {
        assertThat(problems("glossary", text -> text.replaceFirst("\"career-guidance\",", "\"career-giudance\",")))
                .containsExactly(new Problem("glossary.json", "/terms/0/seeAlso", "There is no career-giudance"));
    }

    @Test
    void an_id_is_used_once() {
        assertThat(problems("ethics", text -> text.replace("\"value-trust\"", "\"value-respect\"")))
                .extracting(Problem::reason)
                .containsOnly("This id is used twice: value-respect");
    }

    @Test
    void a_key_is_used_once_in_its_list() {
        assertThat(problems("competence-standards", text -> text.replace("\"newToMe\"", "\"onMyWay\"")))
                .containsExactly(new Problem(
                        "competence-standards.json", "/responseScale/steps/2/key", "This key is used twice: onMyWay"));
    }

    @Test
    void an_area_that_pages_lead_to_cannot_be_left_out() {
        assertThat(problems("framework", text -> text.replace("\"quality-assurance\"", "\"quality\"")))
                .containsExactly(new Problem("framework.json", "/areas", "There is no area quality-assurance"));
    }

    @Test
    void a_date_that_is_in_no_calendar_is_refused() {
        assertThat(problems("framework", text -> text.replace("2020-10-16", "2020-02-31")))
                .containsExactly(
                        new Problem("framework.json", "/timeline/4/date", "There is no such date: 2020-02-31"));
    }

    @Test
    void what_the_database_cannot_keep_is_refused() {
        for (var character : List.of("\\u0000", "\\ud83d")) {
            assertThat(problems(
                            "glossary",
                            text -> text.replaceFirst(
                                    "\"nn\": \"Karriere\"",
                                    "\"nn\": \"Karriere" + character.replace("\\", "\\\\") + "\"")))
                    .containsExactly(
                            new Problem("glossary.json", "/terms/0/term/nn", "A character that is no character"));
        }
    }

    @Test
    void an_edition_may_have_more_or_fewer_things_than_this_one() {
        var fewer = Shipped.earlierEdition();

        assertThat(EditionCheck.of(fewer).problems()).isEmpty();
    }

    @Test
    void deep_nesting_is_refused() {
        assertThat(problems("glossary", _ -> "[".repeat(100_000))).hasSize(1);
    }

    private static List<Problem> problems(String part, UnaryOperator<String> change) {
        var documents = Shipped.workingEdition().stream()
                .map(document -> document.part().equals(part)
                        ? new Document(
                                document.name(),
                                change.apply(new String(document.content(), UTF_8))
                                        .getBytes(UTF_8))
                        : document)
                .toList();
        return EditionCheck.of(documents).problems();
    }
}

package no.karrierekvalitet.framework.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import no.karrierekvalitet.framework.exchange.EditionCheck;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.framework.exchange.Shipped;
import org.junit.jupiter.api.Test;

/** A form shows everything an element says, and puts it back as it was. */
class ContentTest {

    private final Tree tree =
            new Tree(EditionCheck.of(Shipped.workingEdition()).parts().elements());

    @Test
    void what_is_read_into_a_form_and_saved_unchanged_is_the_same_element() {
        for (var element : tree.all()) {
            var shape = tree.shape(element);
            assertThat(Content.of(shape, element, null).in(shape, element))
                    .as(element.part() + "/" + element.code())
                    .isEqualTo(element);
        }
    }

    @Test
    void every_text_of_every_element_is_in_its_form() {
        for (var element : tree.all()) {
            var shown = Content.of(tree.shape(element), element, null).values().values();
            assertThat(element.texts())
                    .as(element.part() + "/" + element.code())
                    .allSatisfy(
                            text -> assertThat(shown).containsAll(text.texts().values()));
        }
    }

    @Test
    void an_item_that_is_emptied_in_every_language_leaves_its_list() {
        var area = tree.find(Parts.STANDARDS, "ethics").orElseThrow();
        var shape = tree.shape(area);
        var values = new TreeMap<>(Content.of(shape, area, null).values());
        var before = area.fields().path("reflectionQuestions").size();
        values.keySet().removeIf(path -> path.startsWith("reflectionQuestions.0."));

        var after = new Content(values).in(shape, area);

        assertThat(after.fields().path("reflectionQuestions").size()).isEqualTo(before - 1);
    }

    @Test
    void blanks_and_line_ends_of_other_systems_are_nothing_to_save() {
        assertThat(new Content(Map.of("text.nb", "  ", "text.nn", " Ein\r\ntekst ")).values())
                .isEqualTo(Map.of("text.nn", "Ein\ntekst"));
    }

    @Test
    void the_whole_edition_has_a_shape_and_is_complete() {
        var completeness = Completeness.of(tree, Parts.ALL);
        assertThat(completeness.missing()).isEmpty();
        assertThat(completeness.languages())
                .hasSize(7)
                .allSatisfy((language, count) ->
                        assertThat(count.percent()).as(language.code()).isEqualTo(100));
    }

    @Test
    void cards_of_different_decks_say_different_things() {
        assertThat(shape("situation-mother-knows-best"))
                .contains("situation", "whatIf")
                .doesNotContain("question");
        assertThat(shape("reflection-card-good-result")).contains("question").doesNotContain("situation");
        var card = tree.find(Parts.ETHICS_CARDS, "situation-mother-knows-best").orElseThrow();
        assertThat(StructureRules.homes(tree, card)).isEmpty();
    }

    private java.util.List<String> shape(String card) {
        return tree.shape(tree.find(Parts.ETHICS_CARDS, card).orElseThrow()).fields().stream()
                .map(Field::path)
                .toList();
    }

    @Test
    void a_text_that_is_not_there_in_a_language_is_counted_and_found() {
        var area = tree.find(Parts.STANDARDS, "ethics").orElseThrow();
        var shape = tree.shape(area);
        var values = new TreeMap<>(Content.of(shape, area, null).values());
        values.remove("summary.nn");
        values.put("reflectionQuestions.0.nn", values.get("reflectionQuestions.0.nb"));

        var completeness = Completeness.of(new Content(values).in(shape, area), shape);

        assertThat(completeness.missing()).extracting(Completeness.Gap::path).containsExactly("summary.nn");
        assertThat(completeness.alike()).extracting(Completeness.Gap::path).containsExactly("reflectionQuestions.0.nn");
        assertThat(completeness.in(no.karrierekvalitet.platform.Language.NN).whole())
                .isFalse();
    }
}

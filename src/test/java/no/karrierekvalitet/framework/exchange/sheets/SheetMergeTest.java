package no.karrierekvalitet.framework.exchange.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.UnaryOperator;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.exchange.EditionCheck;
import no.karrierekvalitet.framework.exchange.Shipped;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A sheet laid over a draft changes what was changed in it, and overwrites nobody. */
class SheetMergeTest {

    private final List<Element> draft =
            EditionCheck.of(Shipped.workingEdition()).parts().elements();

    @Test
    void a_text_that_was_changed_in_the_sheet_is_changed_and_nothing_else() throws Exception {
        var merge = SheetMerge.of(
                draft, edited(text -> text.replace("Jeg tåler sterke følelser", "Jeg tåler store følelser")));

        var changes = Changes.between(draft, merge.content());

        assertThat(merge.problems()).isEmpty();
        assertThat(changes.all()).allSatisfy(change -> {
            assertThat(change.kind()).isEqualTo(Changes.Kind.CHANGED);
            assertThat(change.language()).isEqualTo("nb");
        });
        assertThat(changes.added() + changes.retired()).isZero();
    }

    @Test
    void what_the_sheet_did_not_touch_stays_as_the_draft_has_it_now() throws Exception {
        var sheet = edited(text -> text);
        var later = changed("career", "Noe en annen redaktør skrev");

        assertThat(SheetMerge.of(later, sheet).content()).isEqualTo(later);
    }

    @Test
    void what_both_have_changed_is_told_and_not_overwritten() throws Exception {
        var sheet =
                edited(text -> text.replaceFirst("glossary;career;(.*);Karriere;", "glossary;career;$1;Karrieren;"));
        var later = changed("career", "Noe en annen redaktør skrev");

        assertThat(SheetMerge.of(later, sheet).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.key()).endsWith(".changed-meanwhile"));
    }

    @Test
    void a_row_left_out_retires_nothing() throws Exception {
        var sheet = edited(text -> text.lines()
                .filter(line -> !line.startsWith("glossary;"))
                .reduce("", (one, other) -> one + other + "\n"));

        assertThat(SheetMerge.of(draft, sheet).content()).isEqualTo(draft);
    }

    @Test
    void what_is_marked_is_retired() throws Exception {
        var stand = EditionSheet.stand(find("guideline-knowledge-based"));
        var sheet = edited(text -> text.replace(stand + ";;", stand + ";x;"));

        var merge = SheetMerge.of(draft, sheet);

        assertThat(Changes.between(draft, merge.content()).retired()).isEqualTo(1);
    }

    @Test
    void a_new_row_under_something_that_is_there_is_added() throws Exception {
        var sheet =
                edited(text -> text + "glossary;new-term;glossary;terms;25;;working;;;;term;text;;Nytt;Nytt;New;;;;\n");

        var merge = SheetMerge.of(draft, sheet);

        assertThat(merge.problems()).isEmpty();
        assertThat(Changes.between(draft, merge.content()).added()).isEqualTo(1);
    }

    @Test
    void a_new_row_under_nothing_is_refused_with_its_number() throws Exception {
        var sheet =
                edited(text -> text + "glossary;new-term;nowhere;terms;25;;working;;;;term;text;;Nytt;Nytt;New;;;;\n");

        assertThat(SheetMerge.of(draft, sheet).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).endsWith(".no-place");
            assertThat(problem.line()).isGreaterThan(1000);
        });
    }

    @Test
    void a_field_that_no_such_element_has_is_refused() throws Exception {
        var sheet = edited(text -> text
                + "glossary;new-term;glossary;terms;25;;working;;;;term;text;;Nytt;Nytt;New;;;;\n"
                + "glossary;new-term;;;;;;;;;colour;string;red;;;;;;;\n");

        assertThat(SheetMerge.of(draft, sheet).problems())
                .extracting(problem -> problem.args().toString())
                .anySatisfy(reason -> assertThat(reason).contains("colour"));
    }

    private List<Element> changed(String code, String text) {
        return draft.stream()
                .map(element ->
                        element.part().equals("glossary") && element.code().equals(code)
                                ? with(element, text)
                                : element)
                .toList();
    }

    private static Element with(Element element, String text) {
        var fields = element.fields().deepCopy();
        ((ObjectNode) fields.path("definition")).put("nb", text);
        return new Element(
                element.part(),
                element.code(),
                element.parent(),
                element.role(),
                element.position(),
                element.number(),
                element.provenance(),
                element.officialLanguages(),
                fields);
    }

    private Element find(String code) {
        return draft.stream()
                .filter(element -> element.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private SheetReading edited(UnaryOperator<String> change) throws Exception {
        var text = new String(SheetFile.csv(EditionSheet.of(draft)), UTF_8).replace("\r\n", "\n");
        return SheetReading.of(new ByteArrayInputStream(change.apply(text).getBytes(UTF_8)));
    }
}

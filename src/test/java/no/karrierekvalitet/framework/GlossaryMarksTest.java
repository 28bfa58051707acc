package no.karrierekvalitet.framework;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import no.karrierekvalitet.framework.exchange.EditionCheck;
import no.karrierekvalitet.framework.exchange.Shipped;
import no.karrierekvalitet.platform.Language;
import org.junit.jupiter.api.Test;

/** Words of the framework are explained where they stand, once a page, in the reader's language. */
class GlossaryMarksTest {

    private static final Glossary GLOSSARY =
            EditionContent.of(EditionCheck.of(Shipped.workingEdition()).parts()).glossary();

    @Test
    void a_term_gets_its_definition() {
        assertThat(html(marks(Language.NB), "Her møter du en veisøker."))
                .startsWith(
                        "Her møter du en <button type=\"button\" class=\"term\" popovertarget=\"term-guidance-seeker\">"
                                + "veisøker</button><span popover class=\"term-text\" id=\"term-guidance-seeker\">")
                .contains("<strong>Veisøker</strong>")
                .endsWith("</span>.");
    }

    @Test
    void it_is_recognised_with_its_endings_and_at_the_start_of_a_sentence() {
        assertThat(html(marks(Language.NB), "Veisøkerne")).contains(">Veisøkerne</button>");
        assertThat(html(marks(Language.NN), "alle vegsøkjarane")).contains(">vegsøkjarane</button>");
        assertThat(html(marks(Language.EN), "Career guidance practitioners listen"))
                .contains(">Career guidance practitioners</button>");
    }

    @Test
    void a_longer_word_is_another_word() {
        assertThat(html(marks(Language.NB), "karrieresenter og kvalitetsmodell"))
                .doesNotContain("<button");
    }

    @Test
    void it_is_explained_once_a_page() {
        var page = marks(Language.NB);

        assertThat(html(page, "kvalitet og kvalitet")).containsOnlyOnce("<button");
        assertThat(html(page, "mer kvalitet")).isEqualTo("mer kvalitet");
    }

    @Test
    void everything_around_it_is_escaped() {
        assertThat(html(marks(Language.NB), "<script>veisøker</script> & co"))
                .startsWith("&lt;script&gt;<button")
                .endsWith("&lt;/script&gt; &amp; co");
    }

    private static GlossaryMarks marks(Language language) {
        return new GlossaryMarks(new Vocabulary(GLOSSARY, language), language);
    }

    private static String html(GlossaryMarks marks, String text) {
        var written = new StringOutput();
        var output = new OwaspHtmlTemplateOutput(written);
        output.setContext("p", null);
        output.writeUserContent(marks.mark(text));
        return written.toString();
    }
}

package no.karrierekvalitet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.util.List;
import no.karrierekvalitet.platform.Language;
import org.junit.jupiter.api.Test;

class KeptTest {

    private final Kept kept = new Kept();
    private int rendered;

    private final Content part = output -> {
        rendered++;
        output.writeContent("en ærlig påstand");
    };

    @Test
    void what_is_made_of_the_same_is_rendered_once_for_each_language() {
        assertThat(html(List.of("statement", 1), Language.NB)).isEqualTo("en ærlig påstand");
        assertThat(html(List.of("statement", 1), Language.NB)).isEqualTo("en ærlig påstand");
        assertThat(rendered).isEqualTo(1);

        html(List.of("statement", 1), Language.NN);
        html(List.of("statement", 2), Language.NB);
        assertThat(rendered).isEqualTo(3);
    }

    @Test
    void a_part_within_a_part_is_kept_too() {
        Content around = output -> output.writeUserContent(kept.keep("inner", Language.NB, part));
        kept.keep("outer", Language.NB, around).writeTo(new StringOutput());
        html("inner", Language.NB);
        assertThat(rendered).isEqualTo(1);
    }

    private String html(Object madeOf, Language language) {
        var html = new StringOutput();
        kept.keep(madeOf, language, part).writeTo(html);
        return html.toString();
    }
}

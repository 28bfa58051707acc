package no.karrierekvalitet.framework.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.karrierekvalitet.framework.editing.Merge.Clash;
import org.junit.jupiter.api.Test;

/** Two editors had the same text before them. */
class MergeTest {

    private final Content base = new Content(Map.of("name.nb", "Etikk", "name.en", "Ethics"));

    @Test
    void changes_to_different_fields_are_both_kept() {
        var mine = new Content(Map.of("name.nb", "Etikken", "name.en", "Ethics"));
        var theirs = new Content(Map.of("name.nb", "Etikk", "name.en", "Ethics in practice"));

        var merge = Merge.of(base, mine, theirs);

        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.content().values()).isEqualTo(Map.of("name.nb", "Etikken", "name.en", "Ethics in practice"));
    }

    @Test
    void the_same_field_changed_by_both_is_shown_with_base_mine_and_theirs() {
        var mine = new Content(Map.of("name.nb", "Etikken", "name.en", "Ethics"));
        var theirs = new Content(Map.of("name.nb", "Yrkesetikk", "name.en", "Ethics"));

        var merge = Merge.of(base, mine, theirs);

        assertThat(merge.clashes()).isEqualTo(Map.of("name.nb", new Clash("Etikk", "Etikken", "Yrkesetikk")));
        assertThat(merge.content().value("name.nb")).isEqualTo("Etikken");
    }

    @Test
    void what_both_changed_alike_is_no_clash_and_what_one_removed_is_gone() {
        var mine = new Content(Map.of("name.nb", "Etikken"));
        var theirs = new Content(Map.of("name.nb", "Etikken", "name.en", "Ethics"));

        var merge = Merge.of(base, mine, theirs);

        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.content().values()).isEqualTo(Map.of("name.nb", "Etikken"));
    }
}

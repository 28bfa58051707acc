package no.karrierekvalitet.framework.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.karrierekvalitet.framework.search.Spelling.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "veileder, veileder, 0",
        "veiledr, veileder, 1",
        "veielder, veileder, 1",
        "veilleder, veileder, 1",
        "veiledr, karriereveileder, 1",
        "forankrng, forankringsarbeid, 1",
        "etikk, kritikk, 3"
    })
    void slips_are_counted_against_a_word_its_beginning_or_its_last_part(String typed, String word, int slips) {
        assertThat(Spelling.distance(typed, word)).isEqualTo(slips);
    }

    @Test
    void whole_words_come_before_compounds_and_common_words_before_rare_ones() {
        var known = List.of(new Known("karriereveileder", 90), new Known("veileder", 3), new Known("veiledar", 5));
        assertThat(Spelling.nearest("veiledr", known)).containsExactly("veiledar", "veileder", "karriereveileder");
    }

    @Test
    void what_is_like_nothing_finds_nothing_and_short_words_are_taken_as_they_are() {
        var known = List.of(new Known("nav", 9), new Known("etikk", 9));
        assertThat(Spelling.nearest("xyzzy", known)).isEmpty();
        assertThat(Spelling.nearest("nax", known)).isEmpty();
    }
}

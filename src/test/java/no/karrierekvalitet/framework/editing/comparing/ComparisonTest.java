package no.karrierekvalitet.framework.editing.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.karrierekvalitet.framework.editing.Tree;
import no.karrierekvalitet.framework.editing.comparing.Difference.Entry;
import no.karrierekvalitet.framework.editing.comparing.Difference.Kind;
import no.karrierekvalitet.framework.exchange.EditionCheck;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.framework.exchange.Shipped;
import org.junit.jupiter.api.Test;

/** The demo's earlier edition laid over the working edition. */
class ComparisonTest {

    private final Tree earlier =
            new Tree(EditionCheck.of(Shipped.earlierEdition()).parts().elements());
    private final Tree now =
            new Tree(EditionCheck.of(Shipped.workingEdition()).parts().elements());
    private final Difference difference = Comparison.between(
            earlier, now, Map.of(Parts.STANDARDS, Shipped.earlierRevision().replacements()));

    @Test
    void an_edition_is_not_different_from_itself() {
        assertThat(Comparison.between(now, now, Map.of()).isEmpty()).isTrue();
    }

    @Test
    void other_words_are_found_in_every_language_and_marked_word_by_word() {
        var entry = entry("gpr-strong-emotions");
        assertThat(entry.kinds()).containsExactly(Kind.TEXT);
        assertThat(entry.changes())
                .extracting(Difference.Change::path)
                .containsExactly("statement.nb", "statement.nn", "statement.en");
        assertThat(entry.changes().getFirst().pieces())
                .contains(new Words.Piece(Words.Mark.ADDED, " og vet når jeg må hente hjelp"));
    }

    @Test
    void a_replaced_statement_stands_beside_what_it_replaces() {
        var entry = entry("gpr-communication-channels");
        assertThat(entry.kinds()).containsExactly(Kind.REPLACED);
        assertThat(entry.before()).isNotNull();
        assertThat(difference.entries())
                .noneMatch(other -> other.element().code().equals("gpr-room-and-setting"));
    }

    @Test
    void what_came_and_what_went_is_told() {
        assertThat(entry("ewl-critical-use-of-forecasts").kinds()).containsExactly(Kind.ADDED);
        assertThat(entry("cd-planning-own-work").kinds()).containsExactly(Kind.RETIRED);
    }

    @Test
    void the_way_back_turns_added_and_retired_round() {
        var back = Comparison.between(now, earlier, Map.of());
        assertThat(back.counts()).containsEntry(Kind.RETIRED, 3L).containsEntry(Kind.ADDED, 2L);
    }

    @Test
    void versions_of_documents_and_counting_are_no_differences() {
        assertThat(difference.of(Parts.GLOSSARY)).isEmpty();
        assertThat(difference.of(Parts.STANDARDS)).hasSameSizeAs(difference.entries());
    }

    private Entry entry(String code) {
        return difference.entries().stream()
                .filter(entry -> entry.element().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}

package no.karrierekvalitet.framework.editing.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.karrierekvalitet.framework.editing.comparing.Words.Mark;
import no.karrierekvalitet.framework.editing.comparing.Words.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @Test
    void a_word_put_in_is_marked_and_nothing_else() {
        assertThat(Words.between("Jeg kan forklare.", "Jeg kan forklare enkelt."))
                .containsExactly(
                        new Piece(Mark.SAME, "Jeg kan forklare"),
                        new Piece(Mark.ADDED, " enkelt"),
                        new Piece(Mark.SAME, "."));
    }

    @Test
    void a_word_for_another_is_marked_as_both() {
        assertThat(Words.between("نص قديم هنا", "نص جديد هنا"))
                .contains(new Piece(Mark.REMOVED, "قديم"), new Piece(Mark.ADDED, "جديد"));
    }

    @ParameterizedTest
    @CsvSource({"'',Ny tekst", "Gammel tekst,''", "'a b c','c b a'", "æøå,ÆØÅ", "'en to tre','en to tre'"})
    void both_texts_can_be_read_out_of_the_pieces(String before, String after) {
        var pieces = Words.between(before, after);
        assertThat(text(pieces, Mark.ADDED)).isEqualTo(before);
        assertThat(text(pieces, Mark.REMOVED)).isEqualTo(after);
    }

    private static String text(List<Piece> pieces, Mark without) {
        return String.join(
                "",
                pieces.stream()
                        .filter(piece -> piece.mark() != without)
                        .map(Piece::text)
                        .toList());
    }
}

package no.karrierekvalitet.workshop.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.workshop.programme.Poll;
import no.karrierekvalitet.workshop.programme.PollKind;
import org.junit.jupiter.api.Test;

class AnonymityRulesTest {

    private static final Localized TEXT = new Localized(Map.of("nb", "Tekst"));

    @Test
    void nothingIsShownBeforeFiveAndTwoPicturesNeverDifferByFewerThanFive() {
        var random = new Random(4);
        for (int round = 0; round < 500; round++) {
            var batches = new Batches(5);
            var shown = new ArrayList<Integer>();
            int answers = 0;
            for (int look = 0; look < 30; look++) {
                answers += random.nextInt(4);
                var picture = batches.show(new Tally(answers, Map.of()), look == 29 || random.nextInt(20) == 0);
                if (picture != null && (shown.isEmpty() || shown.getLast() != picture.answers())) {
                    shown.add(picture.answers());
                }
            }
            assertThat(shown.isEmpty() || shown.getFirst() >= 5).isTrue();
            for (int i = 1; i < shown.size(); i++) {
                assertThat(shown.get(i) - shown.get(i - 1)).isGreaterThanOrEqualTo(5);
            }
        }
    }

    @Test
    void aClosedVoteShowsEverybodysAnswer() {
        var batches = new Batches(5);
        for (int answers = 1; answers <= 13; answers++) {
            batches.show(new Tally(answers, Map.of()), false);
        }
        assertThat(batches.show(new Tally(13, Map.of()), true)).isEqualTo(new Tally(13, Map.of()));
    }

    @Test
    void aVoteOfFourIsNeverShown() {
        assertThat(new Batches(5).show(new Tally(4, Map.of("0", 4)), true)).isNull();
    }

    @Test
    void wordsAreTheSameHoweverTheyAreTyped() {
        assertThat(Stream.of("Trygghet", " trygghet!", "TRYGGHET", "«trygghet»")
                        .map(WordRules::word)
                        .distinct())
                .hasSize(1);
        assertThat(WordRules.word("الثقة")).contains("الثقة");
    }

    @Test
    void whatIsNoWordIsNotCounted() {
        assertThat(Stream.of("", "  ", "1234", "!!!", "x".repeat(31), "\u202E\u0000")
                        .flatMap(w -> WordRules.word(w).stream()))
                .isEmpty();
        assertThat(WordRules.answer(Stream.of("tillit", "Tillit", "tillit!", "ro")))
                .isEqualTo(Map.of("tillit", 1));
    }

    @Test
    void aWordOfOneOrTwoIsNotOnTheScreen() {
        var tally = new Tally(9, Map.of("tillit", 6, "ro", 3, "Kari er dum", 2));
        var result = Result.of(poll(PollKind.WORDS, 0), tally);
        assertThat(result.words()).extracting(Result.Word::text).containsExactly("tillit", "ro");
    }

    @Test
    void aRankingGivesEveryPlaceOnce() {
        var poll = poll(PollKind.RANKING, 3);
        assertThat(ballot("", List.of("2", "1", "3")).counts(poll)).contains(Map.of("0", 1, "1", 2, "2", 0));
        assertThat(ballot("", List.of("1", "1", "3")).counts(poll)).isEmpty();
        assertThat(ballot("", List.of("1", "2")).counts(poll)).isEmpty();
        assertThat(ballot("", List.of("0", "1", "2")).counts(poll)).isEmpty();
    }

    @Test
    void aChoiceIsOneOfTheOptions() {
        var poll = poll(PollKind.CHOICE, 2);
        assertThat(ballot("1", List.of()).counts(poll)).contains(Map.of("1", 1));
        assertThat(Stream.of("2", "-1", "", "x", "99999999999")
                        .flatMap(c -> ballot(c, List.of()).counts(poll).stream()))
                .isEmpty();
    }

    @Test
    void aScriptCannotFillTheDatabaseWithWords() {
        var tally = Tally.EMPTY;
        for (int i = 0; i < 3_200; i++) {
            tally = tally.plus(Map.of("ord" + i, 1));
            if (i % 500 == 0) {
                assertThat(tally.counts().size()).isLessThanOrEqualTo(3_000);
            }
        }
        assertThat(tally.answers()).isEqualTo(3_200);
        assertThat(tally.counts()).hasSize(3_000);
    }

    private static Ballot ballot(String choice, List<String> places) {
        return new Ballot(choice, places, List.of());
    }

    private static Poll poll(PollKind kind, int options) {
        return new Poll(UUID.randomUUID(), kind, TEXT, java.util.Collections.nCopies(options, TEXT), 5);
    }
}

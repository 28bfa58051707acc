package no.karrierekvalitet.selfevaluation.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import no.karrierekvalitet.framework.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private static final String SCALE = "NWCS";

    @ParameterizedTest
    @CsvSource({
        "CCC, COMPETENT",
        "CCN, COMPETENT",
        "CNN, NEW_TO_ME",
        "SSC, SPECIALISED",
        "SCC, COMPETENT",
        "SWN, ON_MY_WAY",
        "C--, COMPETENT",
        "CW-, ON_MY_WAY",
        "SC-, COMPETENT",
        "SS-, SPECIALISED",
        "---, NOT_RELEVANT",
        "C??, COMPETENT",
        "-??, BEGUN",
        "???, NOT_LOOKED_AT",
    })
    void aKindStandsWhereMoreThanHalfOfItsRelevantAnswersReach(String answers, Standing expected) {
        assertThat(kind(answers)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPETENT, COMPETENT, COMPETENT, COMPETENT",
        "SPECIALISED, SPECIALISED, COMPETENT, COMPETENT",
        "SPECIALISED, SPECIALISED, SPECIALISED, SPECIALISED",
        "SPECIALISED, ON_MY_WAY, SPECIALISED, ON_MY_WAY",
        "NEW_TO_ME, NEW_TO_ME, NEW_TO_ME, NEW_TO_ME",
        "NEW_TO_ME, ON_MY_WAY, NEW_TO_ME, ON_MY_WAY",
        "NEW_TO_ME, SPECIALISED, SPECIALISED, ON_MY_WAY",
        "NEW_TO_ME, NOT_RELEVANT, NEW_TO_ME, NEW_TO_ME",
        "COMPETENT, NOT_RELEVANT, COMPETENT, COMPETENT",
        "NOT_RELEVANT, NOT_RELEVANT, NOT_RELEVANT, NOT_RELEVANT",
        "COMPETENT, NOT_LOOKED_AT, COMPETENT, BEGUN",
        "COMPETENT, BEGUN, COMPETENT, BEGUN",
        "NOT_LOOKED_AT, NOT_LOOKED_AT, NOT_LOOKED_AT, NOT_LOOKED_AT",
    })
    void anAreaIsWhatAllItsKindsAreAndOtherwiseOnTheWay(
            Standing knowledge, Standing skills, Standing general, Standing expected) {
        assertThat(Standing.ofArea(List.of(knowledge, skills, general))).isEqualTo(expected);
    }

    @Test
    void raisingAnAnswerNeverLowersTheStanding() {
        for (var kind : everyKindOfThree()) {
            for (int i = 0; i < 3; i++) {
                int at = SCALE.indexOf(kind.charAt(i));
                if (at >= 0 && at < 3) {
                    var raised = kind.substring(0, i) + SCALE.charAt(at + 1) + kind.substring(i + 1);
                    assertThat(kind(raised)).isGreaterThanOrEqualTo(kind(kind));
                }
            }
        }
    }

    @Test
    void raisingAKindNeverLowersTheArea() {
        for (var first : Standing.values()) {
            for (var second : Standing.values()) {
                var placed = Arrays.stream(Standing.values())
                        .filter(Standing::placed)
                        .toList();
                for (int i = 0; i + 1 < placed.size(); i++) {
                    assertThat(Standing.ofArea(List.of(first, second, placed.get(i + 1))))
                            .isGreaterThanOrEqualTo(Standing.ofArea(List.of(first, second, placed.get(i))));
                }
            }
        }
    }

    @Test
    void theOrderOfTheAnswersDoesNotMatter() {
        for (var kind : everyKindOfThree()) {
            var reversed = new StringBuilder(kind).reverse().toString();
            assertThat(kind(reversed)).isEqualTo(kind(kind));
        }
    }

    /** Three statements: - not relevant, N new to me, W on my way, C competent, S specialised, ? unanswered. */
    private static Standing kind(String marks) {
        var answered = marks.chars()
                .filter(mark -> mark != '?')
                .mapToObj(mark -> Step.ofCode(("-" + SCALE).indexOf(mark)))
                .toList();
        return Standing.ofKind(answered, marks.length());
    }

    private static List<String> everyKindOfThree() {
        var marks = ("-?" + SCALE).split("");
        return Arrays.stream(marks)
                .flatMap(a ->
                        Arrays.stream(marks).flatMap(b -> Arrays.stream(marks).map(c -> a + b + c)))
                .toList();
    }
}

package no.karrierekvalitet.quality.rounds.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.karrierekvalitet.quality.rounds.Level;
import no.karrierekvalitet.quality.rounds.Part;
import no.karrierekvalitet.quality.rounds.Round.Showing;
import no.karrierekvalitet.quality.rounds.answering.Sheets.Sheet;
import org.junit.jupiter.api.Test;

/** Plays those who would like to know who answered what, with everything that a round shows. */
class DisclosureTest {

    private static final List<String> INDICATORS = List.of("a", "b", "c");

    @Test
    void fourPeopleAreNeverCounted() {
        var counted = Disclosure.count(people(4, Part.PRACTITIONER, 1), INDICATORS, List.of());
        assertThat(counted.showing()).isEqualTo(Showing.FEW);
        assertThat(counted.spreads()).isEmpty();
        assertThat(counted.words()).isFalse();
    }

    @Test
    void somebodyWhoIsAskedAndAnswersNothingFillsNoCrowd() {
        var sheets = new ArrayList<>(people(4, Part.PRACTITIONER, 1));
        sheets.add(new Sheet(person(99), Part.LEADER, Map.of()));
        assertThat(Disclosure.count(sheets, INDICATORS, List.of()).showing()).isEqualTo(Showing.FEW);
    }

    @Test
    void anIndicatorThatFourAnsweredIsLeftOutWhereTheOthersAreShown() {
        var sheets = new ArrayList<>(people(4, Part.PRACTITIONER, 1));
        sheets.add(new Sheet(person(98), Part.PRACTITIONER, Map.of("a", Level.STARTED, "b", Level.STARTED)));
        assertThat(Disclosure.count(sheets, INDICATORS, List.of()).spreads()).containsOnlyKeys("a", "b");
    }

    @Test
    void theLeaderAndTheOwnerAreNotTheRemainderOfTheirPractitioners() {
        var sheets = new ArrayList<>(people(10, Part.PRACTITIONER, 1));
        sheets.add(answering(50, Part.LEADER));
        sheets.add(answering(51, Part.OWNER));
        assertThat(Disclosure.count(sheets, INDICATORS, List.of()).spreads().values())
                .allSatisfy(spread -> assertThat(spread.practitioners()).isNull());
    }

    @Test
    void practitionersAreShownApartWhenBothTheyAndTheRestAreFive() {
        var sheets = Stream.of(people(6, Part.PRACTITIONER, 1), people(5, Part.PARTNER, 40))
                .flatMap(List::stream)
                .toList();
        assertThat(Disclosure.count(sheets, INDICATORS, List.of()).spreads().values())
                .allSatisfy(spread -> {
                    assertThat(spread.practitionersTotal()).isEqualTo(6);
                    assertThat(spread.othersTotal()).isEqualTo(5);
                });
    }

    @Test
    void aRoundThatDiffersFromARecentOneByOnePersonShowsNothing() {
        var twelve = who(people(12, Part.PRACTITIONER, 1));
        var withoutOne = new HashSet<>(twelve);
        withoutOne.remove(person(1));
        assertThat(Disclosure.isLikeAnother(withoutOne, List.of(twelve))).isTrue();
        assertThat(Disclosure.count(people(11, Part.PRACTITIONER, 2), INDICATORS, List.of(twelve))
                        .showing())
                .isEqualTo(Showing.LIKE_ANOTHER);
    }

    @Test
    void theSamePeopleAndQuiteOtherPeopleAreNoDifference() {
        var twelve = who(people(12, Part.PRACTITIONER, 1));
        assertThat(Disclosure.isLikeAnother(twelve, List.of(twelve))).isFalse();
        assertThat(Disclosure.isLikeAnother(twelve, List.of(who(people(12, Part.PRACTITIONER, 40)))))
                .isFalse();
        assertThat(Disclosure.isLikeAnother(twelve, List.of(who(people(7, Part.PRACTITIONER, 1)))))
                .isFalse();
    }

    @Test
    void oneLeftOverByTwoSitesTogetherIsOneToo() {
        var whole = who(people(11, Part.PRACTITIONER, 1));
        var harbour = who(people(5, Part.PRACTITIONER, 1));
        var hill = who(people(5, Part.PRACTITIONER, 6));
        assertThat(Disclosure.isLikeAnother(whole, List.of(harbour))).isFalse();
        assertThat(Disclosure.isLikeAnother(whole, List.of(harbour, hill))).isTrue();
    }

    @Test
    void somebodyWhoDeletedTheirAccountIsStillADifference() {
        var six = who(people(6, Part.PRACTITIONER, 1));
        var left = new HashSet<>(six);
        left.remove(person(1));
        assertThat(Disclosure.isLikeAnother(left, List.of(left))).isFalse();
        assertThat(Disclosure.isLikeAnother(left, List.of(Disclosure.with(left, 6))))
                .isTrue();
    }

    @Test
    void wordsNeedTenPeople() {
        assertThat(Disclosure.count(people(9, Part.PRACTITIONER, 1), INDICATORS, List.of())
                        .words())
                .isFalse();
        assertThat(Disclosure.count(people(10, Part.PRACTITIONER, 1), INDICATORS, List.of())
                        .words())
                .isTrue();
    }

    /** Whatever rounds are run, nothing that can be added or subtracted leaves fewer than five people. */
    @Test
    void noSumOfWhatIsShownLeavesFewerThanFive() {
        var chance = new Random(63);
        for (int run = 0; run < 400; run++) {
            var shown = new ArrayList<Set<UUID>>();
            for (int round = 0; round < 4; round++) {
                var sheets = IntStream.range(1, 16)
                        .filter(_ -> chance.nextInt(3) > 0)
                        .mapToObj(number -> answering(number, part(number)))
                        .toList();
                var counted = Disclosure.count(sheets, INDICATORS, shown);
                counted.spreads().values().forEach(DisclosureTest::isInACrowd);
                if (counted.showing() == Showing.PICTURE) {
                    shown.add(who(sheets));
                    leavesNobodyAlone(shown);
                }
            }
        }
    }

    private static Part part(int number) {
        return number == 1 ? Part.LEADER : number == 2 ? Part.OWNER : number > 9 ? Part.PARTNER : Part.PRACTITIONER;
    }

    private static void isInACrowd(Spread spread) {
        assertThat(spread.total()).isGreaterThanOrEqualTo(5);
        if (spread.practitioners() != null) {
            assertThat(spread.practitionersTotal()).isGreaterThanOrEqualTo(5);
            assertThat(spread.othersTotal()).isGreaterThanOrEqualTo(5);
        }
    }

    private static void leavesNobodyAlone(List<Set<UUID>> shown) {
        int ways = (int) Math.pow(3, shown.size());
        for (int way = 1; way < ways; way++) {
            var left = new HashMap<UUID, Integer>();
            for (int round = 0, rest = way; round < shown.size(); round++, rest /= 3) {
                int sign = rest % 3 == 2 ? -1 : rest % 3;
                shown.get(round).forEach(one -> left.merge(one, sign, Integer::sum));
            }
            var some = left.values().stream().filter(weight -> weight != 0).count();
            assertThat(some).matches(number -> number == 0 || number >= 5, "nobody, or five and more");
        }
    }

    private static List<Sheet> people(int many, Part part, int from) {
        return IntStream.range(from, from + many)
                .mapToObj(number -> answering(number, part))
                .toList();
    }

    private static Sheet answering(int number, Part part) {
        var answers = new HashMap<String, Level>();
        INDICATORS.forEach(indicator -> answers.put(indicator, Level.values()[number % 6]));
        return new Sheet(person(number), part, answers);
    }

    private static Set<UUID> who(List<Sheet> sheets) {
        var who = new HashSet<UUID>();
        sheets.forEach(sheet -> who.add(sheet.who()));
        return who;
    }

    private static UUID person(int number) {
        return new UUID(0, number);
    }
}

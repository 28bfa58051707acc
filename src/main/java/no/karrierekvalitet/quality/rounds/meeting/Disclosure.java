package no.karrierekvalitet.quality.rounds.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.karrierekvalitet.quality.rounds.Level;
import no.karrierekvalitet.quality.rounds.Part;
import no.karrierekvalitet.quality.rounds.Round.Showing;
import no.karrierekvalitet.quality.rounds.answering.Sheets.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of a round's answers, decided once, when they are counted:
 *
 * <ol>
 *   <li>Nothing when fewer than {@value #SCORES} people answered.
 *   <li>Nothing when the people who answered are those of other recent rounds but for one to four, in whatever way those
 *       rounds are added and subtracted: the difference would be those few.
 *   <li>An indicator when {@value #SCORES} answered it, "not relevant" and "don't know" among them.
 *   <li>Practitioners apart from the rest when both are {@value #SCORES} or more. There is no finer division, so that the
 *       one leader and the one owner are always in a crowd.
 *   <li>Words when {@value #WORDS} people answered, their writers let them go, and in an order drawn by lot.
 * </ol>
 *
 * The result is kept and never reckoned again, so that nobody who comes, goes or deletes their account changes it.
 */
public final class Disclosure {

    /** The fewest people whose answers are counted together. */
    public static final int SCORES = 5;

    /** The fewest people among whom a text may be read. */
    public static final int WORDS = 10;

    /** With more recent rounds than this, all their combinations are too many to try. */
    private static final int MOST_EARLIER = 8;

    private Disclosure() {}

    /** @param spreads of the indicators that may be shown */
    public record Counted(Showing showing, int answered, Map<String, Spread> spreads) {

        public boolean words() {
            return showing == Showing.PICTURE && answered >= WORDS;
        }
    }

    /**
     * @param sheets of everybody who has answered anything
     * @param earlier who answered each of the service's other rounds that were shown not long ago
     */
    public static Counted count(List<Sheet> sheets, List<String> indicators, List<Set<UUID>> earlier) {
        var given = sheets.stream().filter(sheet -> !sheet.answers().isEmpty()).toList();
        var who = given.stream().map(Sheet::who).collect(Collectors.toSet());
        if (given.size() < SCORES) {
            return new Counted(Showing.FEW, given.size(), Map.of());
        }
        if (isLikeAnother(who, earlier)) {
            return new Counted(Showing.LIKE_ANOTHER, given.size(), Map.of());
        }
        var spreads = new LinkedHashMap<String, Spread>();
        for (var indicator : indicators) {
            var spread = spread(given, indicator);
            if (spread != null) {
                spreads.put(indicator, spread);
            }
        }
        return new Counted(Showing.PICTURE, given.size(), spreads);
    }

    private static @Nullable Spread spread(List<Sheet> sheets, String indicator) {
        var all = counts(sheets, indicator);
        var practitioners = counts(
                sheets.stream()
                        .filter(sheet -> sheet.part() == Part.PRACTITIONER)
                        .toList(),
                indicator);
        int total = sum(all);
        int inside = sum(practitioners);
        if (total < SCORES) {
            return null;
        }
        return new Spread(all, inside >= SCORES && total - inside >= SCORES ? practitioners : null);
    }

    private static List<Integer> counts(List<Sheet> sheets, String indicator) {
        var counts = new Integer[Level.values().length];
        Arrays.fill(counts, 0);
        for (var sheet : sheets) {
            var level = sheet.answers().get(indicator);
            if (level != null) {
                counts[level.ordinal()]++;
            }
        }
        return List.of(counts);
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Whether some of the earlier rounds, added or subtracted, leave one to four people of this one or of them. Every earlier
     * round may be left out, taken away or put back.
     */
    static boolean isLikeAnother(Set<UUID> who, List<Set<UUID>> earlier) {
        if (earlier.size() > MOST_EARLIER) {
            return true;
        }
        return leavesAFew(weights(who), earlier, 0, false);
    }

    private static Map<UUID, Integer> weights(Collection<UUID> who) {
        var weights = new HashMap<UUID, Integer>();
        who.forEach(one -> weights.put(one, 1));
        return weights;
    }

    private static boolean leavesAFew(Map<UUID, Integer> left, List<Set<UUID>> earlier, int next, boolean used) {
        if (next == earlier.size()) {
            var some = left.values().stream().filter(weight -> weight != 0).count();
            return used && some > 0 && some < SCORES;
        }
        return leavesAFew(left, earlier, next + 1, used)
                || leavesAFew(plus(left, earlier.get(next), -1), earlier, next + 1, true)
                || leavesAFew(plus(left, earlier.get(next), 1), earlier, next + 1, true);
    }

    private static Map<UUID, Integer> plus(Map<UUID, Integer> left, Set<UUID> round, int sign) {
        var sum = new HashMap<>(left);
        round.forEach(one -> sum.merge(one, sign, Integer::sum));
        return sum;
    }

    /** People of whom only the number is known any more: each is somebody, and nobody of those who are there. */
    static Set<UUID> with(Set<UUID> known, int answered) {
        var all = new HashSet<>(known);
        var unknown = new ArrayList<UUID>();
        for (int i = known.size(); i < answered; i++) {
            unknown.add(UUID.randomUUID());
        }
        all.addAll(unknown);
        return all;
    }
}

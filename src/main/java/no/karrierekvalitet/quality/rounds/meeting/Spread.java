package no.karrierekvalitet.quality.rounds.meeting;

import java.util.List;
import no.karrierekvalitet.quality.rounds.Level;
import org.jspecify.annotations.Nullable;

/**
 * How the answers to one indicator spread, as counts.
 *
 * @param counts one for each {@link Level}, in its order; at least five in all
 * @param practitioners those of them that practitioners gave; null where that would tell too much
 */
public record Spread(List<Integer> counts, @Nullable List<Integer> practitioners) {

    /** From this distance on views differ widely: half of all pairs are two steps apart, or all are one. */
    private static final double WIDE = 1.0;

    private static final double SOME = 0.5;

    /** How far apart people are, in words. */
    public enum Distance {
        WIDE,
        SOME,
        ALIKE
    }

    public int total() {
        return sum(counts);
    }

    public int at(Level level) {
        return counts.get(level.ordinal());
    }

    /**
     * How many steps two people who answered with a step are apart on average, over all pairs: 0 when all agree, 2 and more
     * when they stand at both ends. "Not relevant" and "don't know" are no steps and are left out.
     */
    public double distance() {
        long pairs = 0;
        long steps = 0;
        for (var one : Level.STEPS) {
            for (var other : Level.STEPS) {
                long between = one == other ? (long) at(one) * (at(one) - 1) : (long) at(one) * at(other);
                pairs += between;
                steps += between * Math.abs(one.ordinal() - other.ordinal());
            }
        }
        return pairs == 0 ? 0 : (double) steps / pairs;
    }

    public Distance apart() {
        return distance() >= WIDE ? Distance.WIDE : distance() >= SOME ? Distance.SOME : Distance.ALIKE;
    }

    /** How many could not tell. */
    public int unsure() {
        return at(Level.DONT_KNOW);
    }

    /** Percent of all answers, for the length of a bar. */
    public int share(Level level) {
        return Math.round(100f * at(level) / total());
    }

    public int practitionersAt(Level level) {
        return practitioners == null ? 0 : practitioners.get(level.ordinal());
    }

    /** What everybody else gave, which may be told whenever the practitioners' may. */
    public int othersAt(Level level) {
        return at(level) - practitionersAt(level);
    }

    public int practitionersTotal() {
        return practitioners == null ? 0 : sum(practitioners);
    }

    public int othersTotal() {
        return total() - practitionersTotal();
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}

package no.karrierekvalitet.workshop.seating.mixing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How well people are mixed. Looks at every two people who share a table: how many of these pairs share an organisation,
 * a sector … compared with any two people of the hall, which is what seating by lot gives on average. See
 * docs/workshop.md.
 *
 * @param lines for what can be shared at all in this hall
 */
public record Mix(List<Line> lines) {

    public static final String MET = "met";

    /**
     * Shares are of pairs at one table, from 0 to 1.
     *
     * @param what key of a {@link Trait}, or {@link #MET}
     * @param share as people sit
     * @param random what seating by lot gives on average
     * @param least no seating at as many tables can be better than this
     */
    public record Line(String what, int weight, double share, double random, double least) {}

    /** How much less of what should not be shared there is than by lot: 1 is nothing, 0 is as by lot. */
    public double better() {
        var random = lines.stream()
                .mapToDouble(line -> line.weight() * line.random())
                .sum();
        var share =
                lines.stream().mapToDouble(line -> line.weight() * line.share()).sum();
        return random == 0 ? 1 : 1 - share / random;
    }

    static Mix of(Hall hall, int[] tableOf) {
        var seating = Seating.of(hall, tableOf);
        var pairs = IntStream.range(0, hall.tables())
                .mapToLong(table -> pairs(seating.at(table).length))
                .sum();
        var all = pairs(hall.guests().size());
        var lines = new ArrayList<Line>();
        for (var trait : Trait.values()) {
            var sizes = hall.sizes(trait);
            add(
                    lines,
                    trait.key(),
                    trait.weight(),
                    new Count(
                            count(hall, seating, (one, other) -> hall.share(trait, one, other) ? 1 : 0),
                            IntStream.of(sizes).mapToLong(Mix::pairs).sum(),
                            IntStream.of(sizes)
                                    .mapToLong(size -> spread(size, hall.tables()))
                                    .sum()),
                    pairs,
                    all);
        }
        add(
                lines,
                MET,
                Trait.MET,
                new Count(
                        count(hall, seating, hall::met),
                        hall.earlierSizes().stream()
                                .flatMapToInt(IntStream::of)
                                .mapToLong(Mix::pairs)
                                .sum(),
                        0),
                pairs,
                all);
        return new Mix(List.copyOf(lines));
    }

    private record Count(long here, long anywhere, long least) {}

    private static void add(List<Line> lines, String what, int weight, Count count, long pairs, long all) {
        if (count.anywhere() > 0 && pairs > 0) {
            lines.add(new Line(
                    what,
                    weight,
                    count.here() / (double) pairs,
                    count.anywhere() / (double) all,
                    count.least() / (double) pairs));
        }
    }

    private interface Shared {
        int of(int one, int other);
    }

    private static long count(Hall hall, Seating seating, Shared shared) {
        long count = 0;
        for (int table = 0; table < hall.tables(); table++) {
            var here = seating.at(table);
            for (int one = 0; one < here.length; one++) {
                for (int other = 0; other < one; other++) {
                    count += shared.of(here[one], here[other]);
                }
            }
        }
        return count;
    }

    private static long pairs(long people) {
        return people * (people - 1) / 2;
    }

    /** Pairs that share a table when so many people are spread as evenly as can be. */
    private static long spread(int people, int tables) {
        int each = people / tables;
        int more = people % tables;
        return more * pairs(each + 1) + (tables - more) * pairs(each);
    }
}

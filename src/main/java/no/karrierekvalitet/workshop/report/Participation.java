package no.karrierekvalitet.workshop.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who was there, by sector, where that tells nothing about a single person. A number under {@value #FEWEST} is kept back,
 * and with it so many others that it cannot be worked out from the sum.
 *
 * @param all how many were there; null when too few were to say
 */
public record Participation(@Nullable Integer all, List<Line> lines) {

    static final int FEWEST = 5;

    public Participation {
        lines = List.copyOf(lines);
    }

    /**
     * @param sector key of the sector; empty for those who did not say
     * @param count null when it is kept back
     */
    public record Line(String sector, @Nullable Integer count) {}

    static Participation of(Map<String, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        var kept = keptBack(counts);
        var lines = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Line(entry.getKey(), kept.contains(entry.getKey()) ? null : entry.getValue()))
                .toList();
        return new Participation(all < FEWEST ? null : all, lines);
    }

    /** From the smallest up, until those kept back hide among each other. */
    private static Set<String> keptBack(Map<String, Integer> counts) {
        var bySize = new ArrayList<>(counts.entrySet());
        bySize.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.naturalOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        var kept = new HashSet<String>();
        int sum = 0;
        for (var entry : bySize) {
            var exposed = kept.size() == 1 || sum < FEWEST && !kept.isEmpty();
            if (entry.getValue() < FEWEST || exposed) {
                kept.add(entry.getKey());
                sum += entry.getValue();
            }
        }
        return kept;
    }
}

package no.karrierekvalitet.quality;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.quality.rounds.Level;
import no.karrierekvalitet.quality.rounds.RoundSummary;

/**
 * Where a service agreed that it stands in one priority area. Counts indicators, never people.
 *
 * @param id code in the edition
 * @param indicators how many were looked at
 * @param levels how many of them the service agreed to be at each level, by the level's key
 */
public record AreaStand(String id, int number, Localized name, int indicators, Map<String, Integer> levels) {

    private static final int BAR = 200;

    public AreaStand {
        // in one order everywhere: what is written of it is compared
        levels = Collections.unmodifiableMap(new TreeMap<>(levels));
    }

    public static List<AreaStand> of(RoundSummary round) {
        return round.areas().stream()
                .map(area -> new AreaStand(area.id(), area.number(), area.name(), area.indicators(), levels(area)))
                .toList();
    }

    private static Map<String, Integer> levels(RoundSummary.Area area) {
        var levels = new LinkedHashMap<String, Integer>();
        area.levels().forEach((level, count) -> levels.put(level.key(), count));
        return levels;
    }

    public int at(Level level) {
        return levels.getOrDefault(level.key(), 0);
    }

    /** How many indicators the service has agreed on. */
    public int agreed() {
        return levels.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Those that the service has in place, systematically or not. */
    public int inPlace() {
        return at(Level.IN_PLACE) + at(Level.SYSTEMATIC);
    }

    /** The steps that have anything, as pieces of a bar. */
    public List<Piece> bar() {
        var steps = Level.STEPS.stream().mapToInt(this::at).sum();
        var pieces = new java.util.ArrayList<Piece>();
        double from = 0;
        for (var level : Level.STEPS) {
            var width = steps == 0 ? 0 : BAR * (double) at(level) / steps;
            if (width > 0) {
                pieces.add(new Piece(level, at(level), Math.round(from), Math.round(from + width) - Math.round(from)));
            }
            from += width;
        }
        return pieces;
    }

    /** @param x and width in units of a bar that is 200 long */
    public record Piece(Level level, int count, long x, long width) {}
}

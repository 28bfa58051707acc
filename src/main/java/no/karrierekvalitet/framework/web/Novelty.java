package no.karrierekvalitet.framework.web;

import no.karrierekvalitet.framework.editing.comparing.Difference;
import no.karrierekvalitet.framework.editing.comparing.Difference.Kind;

/** How many elements an edition has more, fewer and otherwise than the one before. */
public record Novelty(long added, long changed, long removed) {

    static Novelty of(Difference difference) {
        return new Novelty(
                count(difference, Kind.ADDED),
                difference.entries().size() - count(difference, Kind.ADDED) - count(difference, Kind.RETIRED),
                count(difference, Kind.RETIRED));
    }

    private static long count(Difference difference, Kind kind) {
        return difference.counts().getOrDefault(kind, 0L);
    }
}

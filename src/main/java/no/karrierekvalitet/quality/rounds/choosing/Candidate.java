package no.karrierekvalitet.quality.rounds.choosing;

/**
 * An indicator that somebody lifted out of the rest.
 *
 * @param placed how many placed it, of those that are counted: 0 before, and where fewer than five did
 * @param impact sum of what they think it would bring, 1 to 5 each
 * @param effort sum of what they think it would take, 1 to 5 each
 * @param dots how many gave it one of theirs
 */
public record Candidate(String indicator, int placed, int impact, int effort, int dots, boolean chosen) {

    public boolean isPlaced() {
        return placed > 0;
    }

    /** Means, 1 to 5. */
    public double meanImpact() {
        return placed == 0 ? 0 : (double) impact / placed;
    }

    public double meanEffort() {
        return placed == 0 ? 0 : (double) effort / placed;
    }
}

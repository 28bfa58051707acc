package no.karrierekvalitet.workshop.plenary;

import java.util.Map;
import java.util.TreeMap;

/**
 * The sum of what a room has answered.
 *
 * @param answers devices that have answered
 * @param counts by what was answered: an option's place in the list, a word, a statement and a step
 */
public record Tally(int answers, Map<String, Integer> counts) {

    public static final Tally EMPTY = new Tally(0, Map.of());

    /** So many different words and no more: a hall does not need them, and a script cannot fill the database with them. */
    private static final int MOST_KEYS = 3_000;

    public Tally {
        counts = Map.copyOf(counts);
    }

    /** With one more answer. */
    public Tally plus(Map<String, Integer> answer) {
        var sum = new TreeMap<>(counts);
        answer.forEach((key, weight) -> {
            if (sum.containsKey(key) || sum.size() < MOST_KEYS) {
                sum.merge(key, weight, Integer::sum);
            }
        });
        return new Tally(answers + 1, sum);
    }

    public int of(String key) {
        return counts.getOrDefault(key, 0);
    }
}

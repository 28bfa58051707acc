package no.karrierekvalitet.workshop.themes.likeness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A text as weights of its stems, of length one.
 *
 * @param words a stem's word as it was written
 */
record Vector(UUID id, Map<String, Double> weights, Map<String, String> words) {

    /** @param spread in how many of {@code all} texts a stem is */
    static Vector of(UUID id, Map<String, String> stems, Map<String, Long> spread, int all) {
        var weights = new HashMap<String, Double>();
        stems.keySet().forEach(stem -> weights.put(stem, Math.log(1 + all / (double) spread.getOrDefault(stem, 1L))));
        return new Vector(id, normed(weights), stems);
    }

    static Vector sum(List<Vector> vectors) {
        var weights = new HashMap<String, Double>();
        var words = new HashMap<String, String>();
        for (var vector : vectors) {
            vector.weights.forEach((stem, weight) -> weights.merge(stem, weight, Double::sum));
            vector.words.forEach(words::putIfAbsent);
        }
        return new Vector(new UUID(0, 0), normed(weights), words);
    }

    private static Map<String, Double> normed(Map<String, Double> weights) {
        var length = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        weights.replaceAll((_, weight) -> weight / length);
        return weights;
    }

    /** From 0, nothing in common, to 1, the same words. */
    double likeness(Vector other) {
        var few = weights.size() <= other.weights.size() ? this : other;
        var many = few == this ? other : this;
        double sum = 0;
        for (var entry : few.weights.entrySet()) {
            sum += entry.getValue() * many.weights.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }
}

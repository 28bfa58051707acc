package no.karrierekvalitet.workshop.themes.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds texts that share rare words: each text is a vector of its stems, weighted by how few texts have them, and two are
 * as alike as the cosine between them. Some thousand short texts take some tens of milliseconds.
 */
public final class Likeness {

    /** From here on two short notes are about the same thing more often than not. */
    private static final double ALIKE = 0.2;

    private static final int FEWEST = 2;
    private static final int MOST = 12;
    private static final int TOLD = 4;

    private final Map<UUID, Vector> vectors = new HashMap<>();
    private final Map<String, List<Vector>> byStem = new HashMap<>();
    private final List<Vector> all;

    private Likeness(Collection<Text> texts) {
        var stems = texts.stream()
                .collect(Collectors.toMap(Text::id, text -> Words.of(text.words(), text.language()), (one, _) -> one));
        var spread = stems.values().stream()
                .flatMap(words -> words.keySet().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        all = texts.stream()
                .map(text -> Vector.of(text.id(), stems.getOrDefault(text.id(), Map.of()), spread, stems.size()))
                .toList();
        for (var vector : all) {
            vectors.put(vector.id(), vector);
            vector.weights()
                    .keySet()
                    .forEach(stem ->
                            byStem.computeIfAbsent(stem, _ -> new ArrayList<>()).add(vector));
        }
    }

    public static Likeness of(Collection<Text> texts) {
        return new Likeness(texts);
    }

    /** Groups among these texts, the closest first; each text in one group at most. */
    public List<Suggestion> groups(Collection<UUID> among, int limit) {
        var free = new HashSet<>(among);
        var closest = all.stream()
                .filter(vector -> free.contains(vector.id()))
                .sorted(Comparator.comparingDouble((Vector vector) -> -closeness(vector, free)))
                .toList();
        var groups = new ArrayList<Suggestion>();
        for (var vector : closest) {
            if (groups.size() == limit) {
                break;
            }
            var near = free.contains(vector.id()) ? near(vector, free) : List.<Vector>of();
            if (near.size() >= FEWEST) {
                near.forEach(one -> free.remove(one.id()));
                groups.add(suggestion(near));
            }
        }
        return groups;
    }

    /** Those among these texts that are like what already lies together, the likest first; perhaps none. */
    public Suggestion joining(Collection<UUID> together, Collection<UUID> among) {
        var core = Vector.sum(
                together.stream().map(vectors::get).filter(v -> v != null).toList());
        var near = among.stream()
                .map(vectors::get)
                .filter(vector -> vector != null && core.likeness(vector) >= ALIKE)
                .sorted(Comparator.comparingDouble((Vector vector) -> -core.likeness(vector)))
                .limit(MOST)
                .toList();
        return new Suggestion(near.stream().map(Vector::id).toList(), shared(core, near));
    }

    private double closeness(Vector vector, HashSet<UUID> among) {
        return near(vector, among).stream().mapToDouble(vector::likeness).sum();
    }

    /** The text itself and what is like it. */
    private List<Vector> near(Vector vector, HashSet<UUID> among) {
        return vector.weights().keySet().stream()
                .flatMap(stem -> byStem.getOrDefault(stem, List.of()).stream())
                .distinct()
                .filter(other -> among.contains(other.id()) && vector.likeness(other) >= ALIKE)
                .sorted(Comparator.comparingDouble((Vector other) -> -vector.likeness(other)))
                .limit(MOST)
                .toList();
    }

    private Suggestion suggestion(List<Vector> near) {
        return new Suggestion(
                near.stream().map(Vector::id).toList(), shared(near.getFirst(), near.subList(1, near.size())));
    }

    /** The words that make the others like the core. */
    private static List<String> shared(Vector core, List<Vector> others) {
        var strength = new HashMap<String, Double>();
        others.forEach(other -> other.weights().forEach((stem, weight) -> {
            var own = core.weights().get(stem);
            if (own != null) {
                strength.merge(stem, own * weight, Double::sum);
            }
        }));
        return strength.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TOLD)
                .map(entry -> core.words().getOrDefault(entry.getKey(), entry.getKey()))
                .toList();
    }
}

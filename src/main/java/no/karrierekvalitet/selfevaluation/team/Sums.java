package no.karrierekvalitet.selfevaluation.team;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.Kind;
import no.karrierekvalitet.framework.Step;
import no.karrierekvalitet.selfevaluation.picture.Picture;
import no.karrierekvalitet.selfevaluation.picture.Standing;

/**
 * What a batch holds instead of answers: for every area, kind and statement how many answered, how many of them stand as
 * competent or more, and how many as specialised. Where fewer than five answered there is nothing at all.
 */
record Sums(Map<String, Count> counts) {

    record Count(int answered, int reached, int specialised) {
        Count plus(Count other) {
            return new Count(answered + other.answered, reached + other.reached, specialised + other.specialised);
        }

        Band competent() {
            return Band.of(reached, answered);
        }

        /** Whether at least three are specialised: two may know of each other. */
        boolean specialists() {
            return specialised >= 3;
        }
    }

    static final Sums NONE = new Sums(Map.of());

    Sums {
        counts = Map.copyOf(counts);
    }

    static String area(String id) {
        return "area " + id;
    }

    static String kind(String area, Kind kind) {
        return "kind " + area + " " + kind.key();
    }

    static String statement(String id) {
        return "statement " + id;
    }

    /** @param people the answers of each, in the words of these standards */
    static Sums of(CompetenceStandards standards, List<Map<String, Step>> people) {
        var counts = new TreeMap<String, Count>();
        for (var steps : people) {
            for (var area : Picture.of(standards, steps).areas()) {
                add(counts, area(area.area().id()), area.standing());
                for (var kind : area.kinds()) {
                    add(counts, kind(area.area().id(), kind.kind()), kind.standing());
                }
                for (var placed : area.statements()) {
                    if (placed.step() != null) {
                        add(counts, statement(placed.statement().id()), placed.step());
                    }
                }
            }
        }
        counts.values().removeIf(count -> count.answered() < Batches.FEWEST);
        return new Sums(counts);
    }

    private static void add(Map<String, Count> counts, String key, Standing standing) {
        if (standing.placed()) {
            add(counts, key, standing.strength(), standing == Standing.SPECIALISED);
        }
    }

    private static void add(Map<String, Count> counts, String key, Step step) {
        if (step != Step.NOT_RELEVANT) {
            add(counts, key, step.compareTo(Step.COMPETENT) >= 0, step == Step.SPECIALISED);
        }
    }

    private static void add(Map<String, Count> counts, String key, boolean reached, boolean specialised) {
        counts.merge(key, new Count(1, reached ? 1 : 0, specialised ? 1 : 0), Count::plus);
    }

    /** Without the statements that are not wanted; areas and kinds stay. */
    Sums only(Predicate<String> statement) {
        var prefix = statement("");
        return new Sums(counts.entrySet().stream()
                .filter(count -> !count.getKey().startsWith(prefix)
                        || statement.test(count.getKey().substring(prefix.length())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Sums plus(Sums other) {
        var sums = new TreeMap<>(counts);
        other.counts.forEach((key, count) -> sums.merge(key, count, Count::plus));
        return new Sums(sums);
    }
}

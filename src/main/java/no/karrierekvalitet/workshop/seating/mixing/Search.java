package no.karrierekvalitet.workshop.seating.mixing;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Lets Timefold Solver move and swap groups for as long as it is worth it. */
final class Search {

    private static final int SECOND = 1000;

    private Search() {}

    /** The tables of all guests, never worse than in the first seating. */
    static int[] improve(Hall hall, FirstSeating first, Duration time, IntConsumer progress) {
        var placements = IntStream.range(0, first.groups().size())
                .mapToObj(number -> placement(hall, first, number))
                .toList();
        if (hall.tables() < 2
                || placements.stream().noneMatch(one -> FirstSeating.pinned(hall, one.guests()) == Hall.NONE)) {
            return first.seating().tables();
        }
        try (var clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("seating-progress").factory())) {
            var since = System.nanoTime();
            clock.scheduleAtFixedRate(
                    () -> progress.accept(
                            (int) Math.min(99, (System.nanoTime() - since) / 10_000 / Math.max(1, time.toMillis()))),
                    SECOND,
                    SECOND,
                    TimeUnit.MILLISECONDS);
            var tables = tables(hall, solve(new Plan(hall, placements), time));
            clock.shutdownNow();
            return tables;
        }
    }

    private static Placement placement(Hall hall, FirstSeating first, int number) {
        var group = first.groups().get(number);
        return new Placement(
                number, group, first.seating().tableOf(group[0]), FirstSeating.pinned(hall, group) != Hall.NONE);
    }

    private static Plan solve(Plan plan, Duration time) {
        return SolverFactory.<Plan>create(config(time)).buildSolver().solve(plan);
    }

    private static SolverConfig config(Duration time) {
        return new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClassList(List.of(Placement.class))
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(Scoring.class))
                .withTerminationConfig(new TerminationConfig().withSpentLimit(time))
                .withPhaseList(
                        List.of(new LocalSearchPhaseConfig().withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE)));
    }

    private static int[] tables(Hall hall, Plan plan) {
        var tables = new int[hall.guests().size()];
        java.util.Arrays.fill(tables, Hall.NONE);
        for (var placement : plan.getPlacements()) {
            for (int guest : placement.guests()) {
                tables[guest] = java.util.Objects.requireNonNull(placement.getTable());
            }
        }
        return tables;
    }
}

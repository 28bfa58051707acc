package no.karrierekvalitet.workshop.seating.mixing;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A seating of all groups, as the solver compares one with another. */
@PlanningSolution
public class Plan {

    private @Nullable Hall hall;
    private List<Placement> placements = List.of();
    private @Nullable HardSoftScore score;

    /** For the solver's copies. */
    public Plan() {}

    Plan(Hall hall, List<Placement> placements) {
        this.hall = hall;
        this.placements = placements;
    }

    @ValueRangeProvider
    public List<Integer> getTables() {
        return IntStream.range(0, hall().tables()).boxed().toList();
    }

    @PlanningEntityCollectionProperty
    public List<Placement> getPlacements() {
        return placements;
    }

    public void setPlacements(List<Placement> placements) {
        this.placements = placements;
    }

    @PlanningScore
    public @Nullable HardSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardSoftScore score) {
        this.score = score;
    }

    Hall hall() {
        return Objects.requireNonNull(hall);
    }
}

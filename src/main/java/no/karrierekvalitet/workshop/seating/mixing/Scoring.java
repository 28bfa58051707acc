package no.karrierekvalitet.workshop.seating.mixing;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import org.jspecify.annotations.Nullable;

/** Tells the solver what a seating breaks and costs; counts only what a move touches. */
public class Scoring implements IncrementalScoreCalculator<Plan, HardSoftScore> {

    private @Nullable Seating seating;

    @Override
    public void resetWorkingSolution(Plan plan) {
        seating = new Seating(plan.hall());
        plan.getPlacements().forEach(this::sit);
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        if (((Placement) entity).getTable() != null) {
            for (int guest : ((Placement) entity).guests()) {
                current().getUp(guest);
            }
        }
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        sit((Placement) entity);
    }

    private void sit(Placement placement) {
        var table = placement.getTable();
        if (table != null) {
            for (int guest : placement.guests()) {
                current().sit(guest, table);
            }
        }
    }

    private Seating current() {
        return java.util.Objects.requireNonNull(seating);
    }

    @Override
    public HardSoftScore calculateScore() {
        return HardSoftScore.of(-current().broken(), -current().cost());
    }
}

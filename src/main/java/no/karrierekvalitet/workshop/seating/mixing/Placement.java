package no.karrierekvalitet.workshop.seating.mixing;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.Nullable;

/** A group and its table, as the solver moves them. The solver copies and sets it, so it is a bean and no record. */
@PlanningEntity
public class Placement {

    private int number;
    private int[] guests = {};
    private boolean pinned;
    private @Nullable Integer table;

    /** For the solver's copies. */
    public Placement() {}

    Placement(int number, int[] guests, int table, boolean pinned) {
        this.number = number;
        this.guests = guests;
        this.table = table;
        this.pinned = pinned;
    }

    @PlanningId
    public int getNumber() {
        return number;
    }

    @PlanningPin
    public boolean isPinned() {
        return pinned;
    }

    @PlanningVariable
    public @Nullable Integer getTable() {
        return table;
    }

    public void setTable(@Nullable Integer table) {
        this.table = table;
    }

    int[] guests() {
        return guests;
    }
}

package no.karrierekvalitet.quality.plan.web;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.quality.Canned;
import no.karrierekvalitet.quality.plan.Action;
import no.karrierekvalitet.quality.plan.ActionStatus;
import no.karrierekvalitet.quality.plan.ServicePlan;
import no.karrierekvalitet.quality.plan.Source;
import no.karrierekvalitet.ui.Exhibit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The states of a service's plan, for the developers' gallery. */
@Component
class PlanExhibits implements Exhibit.Collection {

    private static final UUID ME = new UUID(0, 1);

    @Override
    public List<Exhibit> get() {
        return List.of(
                new Exhibit("Service plan, empty", "quality/plan/plan", view(Filter.Look.BOARD, List.of())),
                new Exhibit("Service plan, board", "quality/plan/plan", view(Filter.Look.BOARD, actions())),
                new Exhibit("Service plan, list", "quality/plan/plan", view(Filter.Look.LIST, actions())),
                new Exhibit("Service plan, month", "quality/plan/plan", view(Filter.Look.CALENDAR, actions())));
    }

    private static PlanPages.View view(Filter.Look look, List<Action> actions) {
        var plan = new ServicePlan(Canned.SERVICE, actions);
        var filter = new Filter(look, "", null, YearMonth.from(Canned.TODAY));
        return new PlanPages.View(plan, plan, filter, List.of(), ME, Canned.TODAY);
    }

    /** Mine, nobody's, late, of somebody who left, of a deleted account, done and dropped. */
    private static List<Action> actions() {
        return List.of(
                action(1, ActionStatus.PLANNED, 10, new Action.Responsible(ME, "Ada", true), ""),
                action(2, ActionStatus.PLANNED, 5, null, ""),
                action(3, ActionStatus.UNDER_WAY, -5, new Action.Responsible(ME, "Ada", true), ""),
                action(4, ActionStatus.UNDER_WAY, 20, new Action.Responsible(new UUID(0, 2), "", false), ""),
                action(5, ActionStatus.PLANNED, 30, new Action.Responsible(null, "", false), ""),
                action(6, ActionStatus.DONE, -20, new Action.Responsible(null, "", false), "61"),
                action(7, ActionStatus.DROPPED, -40, null, ""));
    }

    private static Action action(
            int number, ActionStatus status, int days, Action.@Nullable Responsible responsible, String effect) {
        return new Action(
                new UUID(1, number),
                Canned.SERVICE.id(),
                new Action.Text(
                        "Tiltak " + number,
                        "",
                        responsible == null ? null : responsible.person(),
                        Canned.TODAY.plusDays(days),
                        status,
                        effect),
                responsible,
                new Action.Origin(Source.OWN, null, null, null),
                null,
                1,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}

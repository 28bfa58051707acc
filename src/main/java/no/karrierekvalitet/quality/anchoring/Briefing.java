package no.karrierekvalitet.quality.anchoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.quality.plan.Action;
import no.karrierekvalitet.quality.plan.ActionStatus;
import no.karrierekvalitet.quality.plan.Change;
import no.karrierekvalitet.quality.plan.ServicePlan;
import no.karrierekvalitet.quality.rounds.RoundSummary;
import no.karrierekvalitet.selfevaluation.team.TeamPicture;

/**
 * Five minutes before the management meeting: where a service stands, what has changed since last, and what it needs. What
 * the service agreed on, never what anybody answered.
 *
 * @param round the newest one with something to tell
 * @param team the team picture, where there is one to show
 * @param since from when changes are told
 * @param changes what happened to the plan since then, newest first
 * @param anchors the checklist
 */
public record Briefing(
        Service service,
        Optional<RoundSummary> round,
        Optional<TeamPicture> team,
        ServicePlan plan,
        LocalDate since,
        List<Change> changes,
        List<Anchor> anchors,
        List<Need> needs,
        boolean mayWrite,
        LocalDate today) {

    public int planned() {
        return plan.standing(ActionStatus.PLANNED).size();
    }

    public int underWay() {
        return plan.standing(ActionStatus.UNDER_WAY).size();
    }

    /** Done since then, with what came of it. */
    public List<Action> done() {
        var ids = changes.stream()
                .filter(change ->
                        change.what() == Change.What.STATUS && change.after().equals(ActionStatus.DONE.key()))
                .map(Change::action)
                .distinct()
                .toList();
        return plan.standing(ActionStatus.DONE).stream()
                .filter(action -> ids.contains(action.id()))
                .toList();
    }

    public long added() {
        return changes.stream()
                .filter(change -> change.what() == Change.What.ADDED)
                .count();
    }

    public List<Action> late() {
        return plan.actions().stream().filter(action -> action.late(today)).toList();
    }

    public long inPlace() {
        return anchors.stream()
                .filter(anchor -> anchor.state() == Anchor.State.IN_PLACE)
                .count();
    }

    /** Since the newest closed round was closed, and a quarter of a year at least. */
    static Instant since(List<RoundSummary> history, Instant quarterAgo) {
        return history.stream()
                .filter(RoundSummary::closed)
                .findFirst()
                .map(RoundSummary::closedAt)
                .filter(closed -> closed.isBefore(quarterAgo))
                .orElse(quarterAgo);
    }
}

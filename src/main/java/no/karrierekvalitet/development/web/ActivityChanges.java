package no.karrierekvalitet.development.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import no.karrierekvalitet.development.Activities;
import no.karrierekvalitet.development.Activity;
import no.karrierekvalitet.development.ActivityStatus;
import no.karrierekvalitet.development.Plans;
import no.karrierekvalitet.development.Wordings;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What one tap does to an activity: taking a suggestion, marking as done, moving, deleting, and having it back. */
@Controller
class ActivityChanges {

    private static final String ACTIVITY = ActivityPages.ACTIVITY + "{id}";

    private final Plans plans;
    private final Activities activities;
    private final Wordings wordings;
    private final Flash flash;

    ActivityChanges(Plans plans, Activities activities, Wordings wordings, Flash flash) {
        this.plans = plans;
        this.activities = activities;
        this.wordings = wordings;
        this.flash = flash;
    }

    @PostMapping(GoalPages.GOAL + "{goal}/forslag/{suggestion}")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther take(Viewer viewer, @PathVariable UUID goal, @PathVariable String suggestion) {
        var mine = plans.of(viewer.person()).goal(goal).orElseThrow(Failure.NotFound::new);
        wordings.of(mine).suggestions().stream()
                .filter(offered -> offered.id().equals(suggestion))
                .findFirst()
                .ifPresent(offered -> activities.take(viewer.person(), goal, offered));
        return new SeeOther(GoalPages.GOAL + goal + "#aktiviteter");
    }

    /** @param from where the reader was: {@code plan} or the goal's own page */
    @PostMapping(ACTIVITY + "/status/{status}")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther stand(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable String status,
            @RequestParam(name = "fra", defaultValue = "") String from,
            HttpServletResponse response) {
        var wanted = ActivityStatus.of(status).orElseThrow(Failure.NotFound::new);
        var activity = mine(viewer, id);
        activities.stand(viewer.person(), id, wanted);
        flash.sayWithUndo(
                response,
                ActivityPages.ACTIVITY + id + "/status/" + activity.status().key(),
                "development.activity.status." + wanted.key() + ".said");
        return from.equals("plan") ? new SeeOther(PlanPages.HOME) : at(activity);
    }

    @PostMapping(ACTIVITY + "/plass/opp")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther up(Viewer viewer, @PathVariable UUID id) {
        activities.move(viewer.person(), id, true);
        return at(mine(viewer, id));
    }

    @PostMapping(ACTIVITY + "/plass/ned")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther down(Viewer viewer, @PathVariable UUID id) {
        activities.move(viewer.person(), id, false);
        return at(mine(viewer, id));
    }

    @PostMapping(ACTIVITY + "/sletting")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther delete(Viewer viewer, @PathVariable UUID id, HttpServletResponse response) {
        var activity = mine(viewer, id);
        activities.delete(viewer.person(), id);
        flash.sayWithUndo(response, ActivityPages.ACTIVITY + id + "/gjenoppretting", "development.activity.deleted");
        return new SeeOther(GoalPages.GOAL + activity.goal());
    }

    @PostMapping(ACTIVITY + "/gjenoppretting")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther restore(Viewer viewer, @PathVariable UUID id) {
        activities.restore(viewer.person(), id);
        return at(mine(viewer, id));
    }

    private Activity mine(Viewer viewer, UUID id) {
        return plans.of(viewer.person()).activity(id).orElseThrow(Failure.NotFound::new);
    }

    private static SeeOther at(Activity activity) {
        return new SeeOther(GoalPages.GOAL + activity.goal() + "#aktivitet-" + activity.id());
    }
}

package no.karrierekvalitet.development.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import no.karrierekvalitet.development.GoalStatus;
import no.karrierekvalitet.development.Plans;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What one tap does to a goal: where it stands, its place among the others, deleting it, and having it back. */
@Controller
class GoalChanges {

    private static final String GOAL = GoalPages.GOAL + "{id}";

    private final Plans plans;
    private final Flash flash;

    GoalChanges(Plans plans, Flash flash) {
        this.plans = plans;
        this.flash = flash;
    }

    @PostMapping(GOAL + "/status/{status}")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther stand(Viewer viewer, @PathVariable UUID id, @PathVariable String status, HttpServletResponse response) {
        var wanted = GoalStatus.of(status).orElseThrow(Failure.NotFound::new);
        var goal = plans.of(viewer.person()).goal(id).orElseThrow(Failure.NotFound::new);
        plans.stand(viewer.person(), id, wanted);
        flash.sayWithUndo(
                response,
                GoalPages.GOAL + id + "/status/" + goal.status().key(),
                "development.goal.status." + wanted.key() + ".said");
        return new SeeOther(GoalPages.GOAL + id);
    }

    @PostMapping(GOAL + "/plass/opp")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther up(Viewer viewer, @PathVariable UUID id) {
        plans.move(viewer.person(), id, true);
        return new SeeOther(PlanPages.HOME + "#mal-" + id);
    }

    @PostMapping(GOAL + "/plass/ned")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther down(Viewer viewer, @PathVariable UUID id) {
        plans.move(viewer.person(), id, false);
        return new SeeOther(PlanPages.HOME + "#mal-" + id);
    }

    @PostMapping(GOAL + "/sletting")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther delete(Viewer viewer, @PathVariable UUID id, HttpServletResponse response) {
        plans.delete(viewer.person(), id);
        flash.sayWithUndo(response, GoalPages.GOAL + id + "/gjenoppretting", "development.goal.deleted");
        return new SeeOther(PlanPages.HOME);
    }

    @PostMapping(GOAL + "/gjenoppretting")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther restore(Viewer viewer, @PathVariable UUID id) {
        plans.restore(viewer.person(), id);
        return new SeeOther(GoalPages.GOAL + id);
    }
}

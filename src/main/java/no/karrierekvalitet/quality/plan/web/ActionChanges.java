package no.karrierekvalitet.quality.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.plan.ActionStatus;
import no.karrierekvalitet.quality.plan.ServicePlans;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What one tap does to an action: moving it, taking it on, deleting it, and having it back. */
@Controller
@Access(Access.Rule.SIGNED_IN)
class ActionChanges {

    private final ServicePlans plans;
    private final Flash flash;

    ActionChanges(ServicePlans plans, Flash flash) {
        this.plans = plans;
        this.flash = flash;
    }

    @PostMapping(ActionPages.ACTION + "/status")
    SeeOther move(
            Viewer viewer,
            @PathVariable UUID service,
            @PathVariable UUID action,
            @RequestParam(defaultValue = "") String status,
            HttpServletResponse response) {
        return stand(viewer, service, action, status, response);
    }

    /** The same as an address of its own, to undo with. */
    @PostMapping(ActionPages.ACTION + "/status/{status}")
    SeeOther stand(
            Viewer viewer,
            @PathVariable UUID service,
            @PathVariable UUID action,
            @PathVariable String status,
            HttpServletResponse response) {
        var wanted = ActionStatus.of(status).orElseThrow(Failure.NotFound::new);
        var before = plans.stand(service, action, wanted, viewer);
        flash.sayWithUndo(
                response,
                ActionPages.path(service, action) + "/status/" + before.key(),
                "quality.plan.status." + wanted.key() + ".said");
        return at(service, action);
    }

    @PostMapping(ActionPages.ACTION + "/ansvar")
    SeeOther take(Viewer viewer, @PathVariable UUID service, @PathVariable UUID action, HttpServletResponse response) {
        plans.take(service, action, viewer);
        flash.say(response, "quality.plan.taken");
        return at(service, action);
    }

    @PostMapping(ActionPages.ACTION + "/sletting")
    SeeOther delete(
            Viewer viewer, @PathVariable UUID service, @PathVariable UUID action, HttpServletResponse response) {
        plans.delete(service, action, viewer);
        flash.sayWithUndo(response, ActionPages.path(service, action) + "/gjenoppretting", "quality.plan.deleted");
        return new SeeOther(PlanPages.path(service));
    }

    @PostMapping(ActionPages.ACTION + "/gjenoppretting")
    SeeOther restore(Viewer viewer, @PathVariable UUID service, @PathVariable UUID action) {
        plans.restore(service, action, viewer);
        return at(service, action);
    }

    private static SeeOther at(UUID service, UUID action) {
        return new SeeOther(PlanPages.path(service) + "#tiltak-" + action);
    }
}

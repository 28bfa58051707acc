package no.karrierekvalitet.quality.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.Typed;
import no.karrierekvalitet.quality.plan.NewAction;
import no.karrierekvalitet.quality.plan.ServicePlans;
import no.karrierekvalitet.quality.plan.Source;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One tap from a gap in the team picture to the plan. */
@Controller
@Access(Access.Rule.SIGNED_IN)
class GapChanges {

    private static final int TITLE = 300;

    private final ServicePlans plans;
    private final Gaps gaps;
    private final Flash flash;

    GapChanges(ServicePlans plans, Gaps gaps, Flash flash) {
        this.plans = plans;
        this.gaps = gaps;
        this.flash = flash;
    }

    /** Only what the picture shows today becomes an action, and once. */
    @PostMapping(PlanPages.PLAN + "/hull")
    SeeOther add(
            Viewer viewer,
            Ui ui,
            @PathVariable UUID service,
            @RequestParam(defaultValue = "") String element,
            HttpServletResponse response) {
        var plan = plans.of(service, viewer);
        gaps.all(plan, viewer)
                .filter(gap -> gap.element().equals(element) && !plan.has(Source.TEAM_PICTURE, element))
                .findFirst()
                .ifPresent(gap -> {
                    var title = Typed.shortened(ui.t("quality.plan.gaps.title", ui.in(gap.name())), TITLE);
                    plans.add(
                            new NewAction(service, title, "", null, null, Source.TEAM_PICTURE, null, element), viewer);
                    flash.say(response, "quality.plan.gaps.added");
                });
        return new SeeOther(PlanPages.path(service));
    }
}

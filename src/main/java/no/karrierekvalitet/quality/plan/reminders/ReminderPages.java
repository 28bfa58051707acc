package no.karrierekvalitet.quality.plan.reminders;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.Insiders;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Turning reminders about plans on and off. */
@Controller
public class ReminderPages {

    private static final String PATH = "/tjenester/{service}/plan/paminnelser";

    private final Insiders insiders;
    private final Reminders reminders;
    private final Flash flash;

    ReminderPages(Insiders insiders, Reminders reminders, Flash flash) {
        this.insiders = insiders;
        this.reminders = reminders;
        this.flash = flash;
    }

    @GetMapping(PATH)
    @Access(Access.Rule.SIGNED_IN)
    Page settings(Viewer viewer, @PathVariable UUID service) {
        var known = insiders.standing(service, viewer).service();
        var plan = "/tjenester/" + service + "/plan";
        return Page.of("quality/plan/reminders", new View(plan + "/paminnelser", reminders.wanted(viewer.person())))
                .title("quality.plan.remind.title")
                .under("/tjenester", "identity.services.title")
                .under("/tjenester/" + service, "identity.named", known.name())
                .under(plan, "quality.plan.title");
    }

    @PostMapping(PATH)
    @Access(Access.Rule.SIGNED_IN)
    SeeOther choose(
            Viewer viewer,
            @PathVariable UUID service,
            @RequestParam(defaultValue = "false") boolean wanted,
            HttpServletResponse response) {
        insiders.standing(service, viewer);
        reminders.choose(viewer.person(), wanted);
        flash.say(response, "quality.plan.remind.saved." + (wanted ? "on" : "off"));
        return new SeeOther("/tjenester/" + service + "/plan/paminnelser");
    }

    public record View(String path, boolean wanted) {}
}

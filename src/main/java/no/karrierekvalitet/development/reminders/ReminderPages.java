package no.karrierekvalitet.development.reminders;

import jakarta.servlet.http.HttpServletResponse;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Turning reminders on and off. */
@Controller
class ReminderPages {

    private static final String PATH = Reminders.SETTINGS;

    private final Reminders reminders;
    private final Flash flash;

    ReminderPages(Reminders reminders, Flash flash) {
        this.reminders = reminders;
        this.flash = flash;
    }

    @GetMapping(PATH)
    @Access(Access.Rule.SIGNED_IN)
    Page settings(Viewer viewer) {
        return Page.of("development/reminders", reminders.of(viewer.person()))
                .title("development.reminders.title")
                .under("/utvikling", "development.title");
    }

    @PostMapping(PATH)
    @Access(Access.Rule.SIGNED_IN)
    SeeOther choose(
            Viewer viewer,
            @RequestParam(defaultValue = "false") boolean monthly,
            @RequestParam(defaultValue = "false") boolean weekAhead,
            HttpServletResponse response) {
        var choice = new Choice(monthly, weekAhead);
        reminders.choose(viewer.person(), choice);
        flash.say(response, "development.reminders.saved." + (choice.nothing() ? "off" : "on"));
        return new SeeOther(PATH);
    }
}

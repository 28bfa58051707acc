package no.karrierekvalitet.development.reminders;

import jakarta.servlet.http.HttpServletResponse;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Turning reminders on and off, in the plan or from an e-mail. */
@Controller
class ReminderPages {

    private static final String PATH = "/utvikling/paminnelser";

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

    /**
     * Where the link in an e-mail leads. It only asks, because programs that check e-mail visit links before people do; in
     * a browser the page asks by itself.
     */
    @GetMapping(Reminders.STOP + "{token}")
    @Access(Access.Rule.ANYONE)
    Page ask(@PathVariable String token) {
        return reminders.canStop(token)
                ? Page.of("development/stop", token).title("development.reminders.stop.title")
                : stopped().status(HttpStatus.GONE);
    }

    /** Also posted to by mail programs that show a button of their own. */
    @PostMapping(Reminders.STOP + "{token}")
    @Access(Access.Rule.ANYONE)
    Page stop(@PathVariable String token) {
        return reminders.stop(token) ? stopped() : stopped().status(HttpStatus.GONE);
    }

    private static Page stopped() {
        return Page.of("development/stopped").title("development.reminders.stopped.title");
    }
}

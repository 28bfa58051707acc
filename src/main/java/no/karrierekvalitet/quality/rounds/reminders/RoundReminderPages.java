package no.karrierekvalitet.quality.rounds.reminders;

import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.ui.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Stopping a round's reminders from one of them. The link only asks, because programs visit links before people do. */
@Controller
@Access(Access.Rule.ANYONE)
class RoundReminderPages {

    private final RoundReminders reminders;

    RoundReminderPages(RoundReminders reminders) {
        this.reminders = reminders;
    }

    @GetMapping(RoundReminders.STOP + "{token}")
    Page ask(@PathVariable String token) {
        return reminders.canStop(token)
                ? Page.of("quality/rounds/stop", RoundReminders.STOP + token).title("quality.rounds.stop.title")
                : stopped().status(HttpStatus.GONE);
    }

    @PostMapping(RoundReminders.STOP + "{token}")
    Page stop(@PathVariable String token) {
        return reminders.stop(token) ? stopped() : stopped().status(HttpStatus.GONE);
    }

    private static Page stopped() {
        return Page.of("quality/rounds/stopped").title("quality.rounds.stopped.title");
    }
}

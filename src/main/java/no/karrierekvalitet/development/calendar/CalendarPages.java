package no.karrierekvalitet.development.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import no.karrierekvalitet.development.Plans;
import no.karrierekvalitet.development.Wordings;
import no.karrierekvalitet.documents.Download;
import no.karrierekvalitet.identity.People;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Secret;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The plan's dates in the person's own calendar: as a file once, or at an address the calendar comes back to. */
@Controller
public class CalendarPages {

    private static final String PATH = "/utvikling/kalender";

    private final Plans plans;
    private final Wordings wordings;
    private final PlanCalendar calendar;
    private final FeedStore feeds;
    private final People people;
    private final Flash flash;
    private final Clock clock;

    CalendarPages(
            Plans plans,
            Wordings wordings,
            PlanCalendar calendar,
            FeedStore feeds,
            People people,
            Flash flash,
            Clock clock) {
        this.plans = plans;
        this.wordings = wordings;
        this.calendar = calendar;
        this.feeds = feeds;
        this.people = people;
        this.flash = flash;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Access(Access.Rule.SIGNED_IN)
    Page settings(Viewer viewer) {
        var address = feeds.token(viewer.person().id()).map(token -> calendar.address(PATH + "/" + token + ".ics"));
        return Page.of("development/calendar", new View(address))
                .title("development.calendar.title")
                .under("/utvikling", "development.title");
    }

    @PostMapping(PATH)
    @Access(Access.Rule.SIGNED_IN)
    SeeOther renew(Viewer viewer) {
        feeds.renew(viewer.person().id(), Secret.random().text(), clock.instant());
        return new SeeOther(PATH);
    }

    @PostMapping(PATH + "/sletting")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther revoke(Viewer viewer, HttpServletResponse response) {
        feeds.revoke(viewer.person().id());
        flash.say(response, "development.calendar.revoked");
        return new SeeOther(PATH);
    }

    @GetMapping("/utvikling/plan.ics")
    @Access(Access.Rule.SIGNED_IN)
    ResponseEntity<byte[]> file(Viewer viewer, Ui ui) {
        var plan = plans.of(viewer.person());
        return Download.ics(ui.t("development.export.file"), calendar.of(plan, wordings::of, ui.language()));
    }

    /** Read by a calendar, which cannot sign in: whoever has the address may read it, until it is revoked. */
    @GetMapping(PATH + "/{token}.ics")
    @Access(Access.Rule.ANYONE)
    ResponseEntity<byte[]> feed(@PathVariable String token) {
        var owner = feeds.person(token).flatMap(people::find).orElseThrow(Failure.NotFound::new);
        var plan = plans.keptFor(owner.id());
        return Download.ics("plan", calendar.of(plan, wordings::of, owner.language()));
    }

    /** @param address where the calendar can subscribe, once the person has asked for it */
    public record View(Optional<URI> address) {

        /** The same address in the form that calendars open by themselves. */
        public String webcal() {
            return address.map(uri -> uri.toString().replaceFirst("^https?", "webcal"))
                    .orElse("");
        }
    }
}

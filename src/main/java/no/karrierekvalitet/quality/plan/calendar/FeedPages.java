package no.karrierekvalitet.quality.plan.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.documents.Calendar;
import no.karrierekvalitet.documents.Download;
import no.karrierekvalitet.identity.People;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Secret;
import no.karrierekvalitet.platform.Settings;
import no.karrierekvalitet.platform.Texts;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.Insiders;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The dates of a service at an address that a calendar comes back to, for as long as its person works there. */
@Controller
public class FeedPages {

    private static final String PATH = "/tjenester/{service}/plan/kalender";
    private static final String FEED = "/kalender/tjeneste/";

    private final Insiders insiders;
    private final List<CalendarDates> dates;
    private final FeedStore feeds;
    private final People people;
    private final Settings settings;
    private final Texts texts;
    private final Flash flash;
    private final Clock clock;

    FeedPages(
            Insiders insiders,
            List<CalendarDates> dates,
            FeedStore feeds,
            People people,
            Settings settings,
            Texts texts,
            Flash flash,
            Clock clock) {
        this.insiders = insiders;
        this.dates = dates;
        this.feeds = feeds;
        this.people = people;
        this.settings = settings;
        this.texts = texts;
        this.flash = flash;
        this.clock = clock;
    }

    private static String path(UUID service) {
        return "/tjenester/" + service + "/plan/kalender";
    }

    @GetMapping(PATH)
    @Access(Access.Rule.SIGNED_IN)
    Page show(Viewer viewer, @PathVariable UUID service) {
        var known = insiders.standing(service, viewer).service();
        var address = feeds.token(viewer.person().id(), service)
                .map(token -> settings.publicAddress().resolve(FEED + token + ".ics"));
        return Page.of("quality/plan/calendar", new View(known, path(service), address))
                .title("quality.plan.feed.title")
                .under("/tjenester", "identity.services.title")
                .under("/tjenester/" + service, "identity.named", known.name())
                .under("/tjenester/" + service + "/plan", "quality.plan.title");
    }

    @PostMapping(PATH)
    @Access(Access.Rule.SIGNED_IN)
    SeeOther renew(Viewer viewer, @PathVariable UUID service) {
        insiders.standing(service, viewer);
        feeds.renew(viewer.person().id(), service, Secret.random().text(), clock.instant());
        return new SeeOther(path(service));
    }

    @PostMapping(PATH + "/sletting")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther revoke(Viewer viewer, @PathVariable UUID service, HttpServletResponse response) {
        insiders.standing(service, viewer);
        feeds.revoke(viewer.person().id(), service);
        flash.say(response, "quality.plan.feed.revoked");
        return new SeeOther(path(service));
    }

    /**
     * Read by a calendar, which cannot sign in: whoever has the address may read it, until it is revoked or its person
     * works there no longer.
     */
    @GetMapping(FEED + "{token}.ics")
    @Access(Access.Rule.ANYONE)
    ResponseEntity<byte[]> feed(@PathVariable String token) {
        var feed = feeds.feed(token).orElseThrow(Failure.NotFound::new);
        var person = people.find(feed.person()).orElseThrow(Failure.NotFound::new);
        var viewer = new Viewer.Person(person.id(), person.name(), person.language(), Set.of());
        var service = insiders.standing(feed.service(), viewer).service();
        var entries = dates.stream()
                .flatMap(one -> one.of(service.id(), viewer, person.language()).stream())
                .toList();
        var name = texts.get(person.language(), "quality.plan.feed.name", service.name());
        return Download.ics("plan", new Calendar(name, entries));
    }

    /** @param address where the calendar can subscribe, once the person has asked for it */
    public record View(Service service, String path, Optional<URI> address) {

        /** The same address in the form that calendars open by themselves. */
        public String webcal() {
            return address.map(uri -> uri.toString().replaceFirst("^https?", "webcal"))
                    .orElse("");
        }
    }
}

package no.karrierekvalitet.workshop.making.guide;

import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.documents.Download;
import no.karrierekvalitet.documents.Report;
import no.karrierekvalitet.documents.Reports;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Secret;
import no.karrierekvalitet.platform.Settings;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.Admit;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.Events;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.programme.Programme;
import no.karrierekvalitet.workshop.programme.Programmes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What table leaders read beforehand: the tasks they lead, on a phone or on paper. */
@Controller
public class GuidePages {

    private static final String GUIDE = Event.HOME + "/{event}/veiledning";

    private final Events events;
    private final Programmes programmes;
    private final GuideStore store;
    private final Reports reports;
    private final Settings settings;
    private final Flash flash;
    private final Clock clock;

    GuidePages(
            Events events,
            Programmes programmes,
            GuideStore store,
            Reports reports,
            Settings settings,
            Flash flash,
            Clock clock) {
        this.events = events;
        this.programmes = programmes;
        this.store = store;
        this.reports = reports;
        this.settings = settings;
        this.flash = flash;
        this.clock = clock;
    }

    @GetMapping(GUIDE)
    @Access(Access.Rule.ANYONE)
    Page guide(
            @Admit({Part.ORGANISER, Part.FACILITATOR, Part.THEME_TEAM, Part.HELPER, Part.TABLE}) Attendee who, Ui ui) {
        var link = who.is(Part.ORGANISER) ? store.token(who.event().id()).orElse("") : null;
        return page(who.event(), who.event().path() + "/veiledning", link, ui);
    }

    @GetMapping(GUIDE + "/utskrift")
    @Access(Access.Rule.ANYONE)
    ResponseEntity<byte[]> print(
            @Admit({Part.ORGANISER, Part.FACILITATOR, Part.THEME_TEAM, Part.HELPER, Part.TABLE}) Attendee who, Ui ui) {
        return pdf(who.event(), ui);
    }

    /** For those who have the link. */
    @GetMapping(GUIDE + "/{token}")
    @Access(Access.Rule.ANYONE)
    Page byLink(@PathVariable UUID event, @PathVariable String token, Ui ui) {
        var found = opened(event, token);
        return page(found, found.path() + "/veiledning/" + token, null, ui);
    }

    @GetMapping(GUIDE + "/{token}/utskrift")
    @Access(Access.Rule.ANYONE)
    ResponseEntity<byte[]> printByLink(@PathVariable UUID event, @PathVariable String token, Ui ui) {
        return pdf(opened(event, token), ui);
    }

    @PostMapping(GUIDE + "/lenke")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther link(@Admit(Part.ORGANISER) Attendee who, HttpServletResponse response) {
        store.set(who.event().id(), Secret.random().text());
        flash.say(response, "workshop.making.guide.link.made");
        return new SeeOther(who.event().path() + "/veiledning");
    }

    private Event opened(UUID event, String token) {
        var given = Secret.of(token).fingerprint();
        return store.token(event)
                .filter(kept -> MessageDigest.isEqual(Secret.of(kept).fingerprint(), given))
                .flatMap(_ -> events.find(event))
                .orElseThrow(Failure.NotFound::new);
    }

    private Page page(Event event, String address, @Nullable String token, Ui ui) {
        var root = settings.publicAddress().toString().replaceAll("/+$", "");
        var link = token == null || token.isEmpty() ? token : root + event.path() + "/veiledning/" + token;
        return Page.of("workshop/making/guide", new View(event, programmes.of(event), address, link))
                .title("workshop.making.guide")
                .under(Event.HOME, "workshop.making.title")
                .under(event.path(), "workshop.making.event.title", title(event, ui));
    }

    private ResponseEntity<byte[]> pdf(Event event, Ui ui) {
        var view = new View(event, programmes.of(event), event.path(), null);
        var report = new Report(
                ui.t("workshop.making.guide"),
                ui.language(),
                LocalDate.now(clock),
                "workshop/making/print/guide",
                Map.of("ui", ui, "view", view));
        return Download.pdf(ui.t("workshop.making.guide"), reports.pdf(report));
    }

    private static String title(Event event, Ui ui) {
        return event.title().in(event.spokenTo(ui.language()));
    }

    /**
     * @param address of this page as the reader came to it
     * @param link to send to table leaders; empty before there is one, null for those who do not send it
     */
    public record View(
            Event event,
            Programme programme,
            String address,
            @Nullable String link) {}
}

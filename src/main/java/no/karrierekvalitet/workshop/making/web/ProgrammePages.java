package no.karrierekvalitet.workshop.making.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.karrierekvalitet.documents.Download;
import no.karrierekvalitet.documents.Report;
import no.karrierekvalitet.documents.Reports;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.Admit;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.EventStatus;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.making.changing.ProgrammeChanges;
import no.karrierekvalitet.workshop.programme.Day;
import no.karrierekvalitet.workshop.programme.ItemKind;
import no.karrierekvalitet.workshop.programme.Programme;
import no.karrierekvalitet.workshop.programme.Programmes;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The programme, day by day: its order, when each day begins, and on paper. */
@Controller
public class ProgrammePages {

    static final String PROGRAMME = EventPages.EVENT + "/program";

    private final Programmes programmes;
    private final ProgrammeChanges changes;
    private final Elements elements;
    private final Reports reports;
    private final Flash flash;
    private final Clock clock;

    ProgrammePages(
            Programmes programmes,
            ProgrammeChanges changes,
            Elements elements,
            Reports reports,
            Flash flash,
            Clock clock) {
        this.programmes = programmes;
        this.changes = changes;
        this.elements = elements;
        this.reports = reports;
        this.flash = flash;
        this.clock = clock;
    }

    @GetMapping(PROGRAMME)
    @Access(Access.Rule.SIGNED_IN)
    Page programme(@Admit({Part.ORGANISER, Part.FACILITATOR, Part.THEME_TEAM, Part.HELPER}) Attendee who, Ui ui) {
        return Page.of("workshop/making/programme", view(who))
                .title("workshop.making.programme")
                .under(Event.HOME, "workshop.making.title")
                .under(who.event().path(), "workshop.making.event.title", EventChanges.title(who.event(), ui));
    }

    @GetMapping(PROGRAMME + "/utskrift")
    @Access(Access.Rule.SIGNED_IN)
    ResponseEntity<byte[]> print(
            @Admit({Part.ORGANISER, Part.FACILITATOR, Part.THEME_TEAM, Part.HELPER}) Attendee who, Ui ui) {
        var event = who.event();
        var title = EventChanges.title(event, ui);
        var report = new Report(
                title,
                ui.language(),
                LocalDate.now(clock),
                "workshop/making/print/programme",
                Map.of("ui", ui, "view", view(who)));
        return Download.pdf(title, reports.pdf(report));
    }

    private View view(Attendee who) {
        var names =
                elements.of(who.event()).stream().collect(Collectors.toMap(Elements.Choice::code, Function.identity()));
        return new View(who.event(), programmes.of(who.event()), names, who.is(Part.ORGANISER));
    }

    @PostMapping(PROGRAMME + "/punkt/{item}/opp")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther up(@Admit(Part.ORGANISER) Attendee who, @PathVariable UUID item) {
        changes.move(who, item, true);
        return at(who, "#punkt-" + item);
    }

    @PostMapping(PROGRAMME + "/punkt/{item}/ned")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther down(@Admit(Part.ORGANISER) Attendee who, @PathVariable UUID item) {
        changes.move(who, item, false);
        return at(who, "#punkt-" + item);
    }

    @PostMapping(PROGRAMME + "/punkt/{item}/sletting")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther delete(@Admit(Part.ORGANISER) Attendee who, @PathVariable UUID item, HttpServletResponse response) {
        if (changes.delete(who, item)) {
            var undo = who.event().path() + "/program/punkt/" + item + "/gjenoppretting";
            flash.sayWithUndo(response, undo, "workshop.making.item.deleted");
        } else {
            flash.say(response, "workshop.making.item.written");
        }
        return at(who, "");
    }

    @PostMapping(PROGRAMME + "/punkt/{item}/gjenoppretting")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther restore(@Admit(Part.ORGANISER) Attendee who, @PathVariable UUID item) {
        changes.restore(who, item);
        return at(who, "#punkt-" + item);
    }

    @PostMapping(PROGRAMME + "/dager")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther addDay(@Admit(Part.ORGANISER) Attendee who) {
        changes.addDay(who);
        return at(who, "");
    }

    @PostMapping(PROGRAMME + "/dager/sletting")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther removeDay(@Admit(Part.ORGANISER) Attendee who) {
        changes.removeDay(who);
        return at(who, "");
    }

    @PostMapping(PROGRAMME + "/dag/{day}/start")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther start(
            @Admit(Part.ORGANISER) Attendee who,
            @PathVariable int day,
            @RequestParam(name = "start", defaultValue = "") String start,
            HttpServletResponse response) {
        try {
            changes.start(who, day, LocalTime.parse(start.strip()).withSecond(0).withNano(0));
        } catch (DateTimeException e) {
            flash.say(response, "workshop.making.day.start.unreadable");
        }
        return at(who, "#dag-" + day);
    }

    private static SeeOther at(Attendee who, String place) {
        return new SeeOther(who.event().path() + "/program" + place);
    }

    /** @param elements those of the framework, by code */
    public record View(Event event, Programme programme, Map<String, Elements.Choice> elements, boolean organiser) {

        public boolean mayChange() {
            return organiser && event.status() != EventStatus.ENDED;
        }

        public List<ItemKind> kinds() {
            return List.of(
                    ItemKind.TASK,
                    ItemKind.TALK,
                    ItemKind.WARM_UP,
                    ItemKind.POLL,
                    ItemKind.PLENARY,
                    ItemKind.BREAK,
                    ItemKind.OPENING,
                    ItemKind.CLOSING);
        }

        public boolean lastIsEmpty(Day day) {
            return day.number() == event.days()
                    && day.number() > 1
                    && day.items().isEmpty();
        }
    }
}

package no.karrierekvalitet.workshop.making.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Attendees;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.EventStatus;
import no.karrierekvalitet.workshop.EventStep;
import no.karrierekvalitet.workshop.EventStep.Phase;
import no.karrierekvalitet.workshop.EventStep.Shown;
import no.karrierekvalitet.workshop.EventStep.State;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.making.Shared;
import no.karrierekvalitet.workshop.programme.Programme;
import no.karrierekvalitet.workshop.programme.Programmes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An event: for its staff the way through it, for everybody else what is announced. */
@Controller
public class EventPages {

    static final String EVENT = Event.HOME + "/{event}";

    private final Attendees attendees;
    private final Programmes programmes;
    private final Shared shared;
    private final List<EventStep> steps;
    private final Clock clock;

    EventPages(Attendees attendees, Programmes programmes, Shared shared, List<EventStep> steps, Clock clock) {
        this.clock = clock;
        this.attendees = attendees;
        this.programmes = programmes;
        this.shared = shared;
        this.steps =
                steps.stream().sorted(Comparator.comparingInt(EventStep::order)).toList();
    }

    @GetMapping(EVENT)
    @Access(Access.Rule.ANYONE)
    Page event(@PathVariable UUID event, Viewer viewer, Ui ui, HttpServletRequest request) {
        var who = attendees.of(event, viewer, request);
        if (who.event().status() == EventStatus.DRAFT && who.parts().isEmpty()) {
            throw new Failure.NotFound();
        }
        return (who.isStaff() && who.person() != null ? forStaff(who) : forVisitors(who))
                .title(
                        "workshop.making.event.title",
                        who.event().title().in(who.event().spokenTo(ui.language())))
                .under(Event.HOME, "workshop.making.title");
    }

    private Page forStaff(Attendee who) {
        var byPhase = new EnumMap<Phase, List<Shown>>(Phase.class);
        for (var phase : Phase.values()) {
            byPhase.put(phase, shown(who, phase));
        }
        return Page.of(
                "workshop/making/event",
                new View(who, byPhase, shared.isShared(who.event().id()), LocalDate.now(clock)));
    }

    private Page forVisitors(Attendee who) {
        var ways = new ArrayList<Shown>();
        for (var phase : Phase.values()) {
            ways.addAll(shown(who, phase));
        }
        return Page.of(
                "workshop/making/public", new PublicView(who.event(), programmes.of(who.event()), List.copyOf(ways)));
    }

    private List<Shown> shown(Attendee who, Phase phase) {
        return steps.stream()
                .filter(step -> step.phase() == phase)
                .flatMap(step -> step.show(who).stream())
                .toList();
    }

    /** @param shared whether others may begin with its programme */
    public record View(Attendee who, Map<Phase, List<Shown>> steps, boolean shared, LocalDate today) {

        public Event event() {
            return who.event();
        }

        public boolean organiser() {
            return who.is(Part.ORGANISER);
        }

        public boolean facilitator() {
            return who.is(Part.FACILITATOR);
        }

        /** Whether this is the time to press the button; before the day, starting is only possible. */
        public boolean due(EventStatus way) {
            return way != EventStatus.RUNNING || !event().startsOn().isAfter(today);
        }

        /** Where the event is now. */
        public Phase phase() {
            return switch (event().status()) {
                case DRAFT, OPEN -> Phase.BEFORE;
                case RUNNING -> Phase.DAY;
                case ENDED -> Phase.AFTER;
            };
        }

        /** The first thing of this phase that something is missing in. */
        public Optional<Shown> next() {
            return steps.getOrDefault(phase(), List.of()).stream()
                    .filter(step -> step.state() == State.TODO)
                    .findFirst();
        }

        /** What the event can become, the natural way on first. */
        public List<EventStatus> ways() {
            if (event().rehearsal()) {
                return List.of();
            }
            var on = List.of(EventStatus.OPEN, EventStatus.RUNNING, EventStatus.ENDED, EventStatus.DRAFT);
            return on.stream()
                    .filter(event().status()::mayBecome)
                    .filter(status -> organiser() || status == EventStatus.RUNNING || status == EventStatus.ENDED)
                    .sorted(Comparator.comparing(status -> status.compareTo(event().status()) < 0))
                    .toList();
        }
    }

    /** @param ways what a visitor can do here */
    public record PublicView(Event event, Programme programme, List<Shown> ways) {}
}

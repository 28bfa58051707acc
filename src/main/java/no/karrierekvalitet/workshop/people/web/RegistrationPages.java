package no.karrierekvalitet.workshop.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.karrierekvalitet.identity.Registers;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Settings;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.EventStatus;
import no.karrierekvalitet.workshop.Events;
import no.karrierekvalitet.workshop.entry.Devices;
import no.karrierekvalitet.workshop.people.Participant;
import no.karrierekvalitet.workshop.people.Registration;
import no.karrierekvalitet.workshop.people.Retention;
import no.karrierekvalitet.workshop.people.own.OwnSeats;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Registering for an event without an account, and one's own page behind the link. */
@Controller
public class RegistrationPages {

    private static final String PATH = "/samling/{event}/pamelding";

    private final Registration registration;
    private final Retention retention;
    private final Events events;
    private final Registers registers;
    private final OwnSeats seats;
    private final Devices devices;
    private final Limits limits;
    private final Flash flash;
    private final Settings settings;
    private final Clock clock;

    RegistrationPages(
            Registration registration,
            Retention retention,
            Events events,
            Registers registers,
            OwnSeats seats,
            Devices devices,
            Limits limits,
            Flash flash,
            Settings settings,
            Clock clock) {
        this.registration = registration;
        this.retention = retention;
        this.events = events;
        this.registers = registers;
        this.seats = seats;
        this.devices = devices;
        this.limits = limits;
        this.flash = flash;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Access(Access.Rule.ANYONE)
    Page show(@PathVariable UUID event) {
        return page(announced(event), Form.empty());
    }

    private Page page(Event event, Form form) {
        var view = new View(
                event,
                Registration.isOpen(event),
                registration.standing(event.id()),
                retention.dayFor(event.id()),
                choices(),
                form);
        return under(Page.of("workshop/people/registration", view), event).title("workshop.people.register.title");
    }

    private static Page under(Page page, Event event) {
        return PeoplePages.under(page, event);
    }

    private Choices choices() {
        return new Choices(registers.sectors(), registers.counties(LocalDate.now(clock)));
    }

    /** Drafts are seen by their staff only. */
    private Event announced(UUID id) {
        return events.find(id)
                .filter(event -> event.status() != EventStatus.DRAFT)
                .orElseThrow(Failure.NotFound::new);
    }

    @PostMapping(PATH)
    @Access(Access.Rule.ANYONE)
    Object register(
            @PathVariable UUID event,
            @Valid @ModelAttribute EntryForm form,
            BindingResult binding,
            Ui ui,
            HttpServletRequest request) {
        var found = announced(event);
        if (binding.hasErrors() || form.nameless()) {
            return page(found, problem(form, binding)).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!Registration.isOpen(found)) {
            return page(found, Form.of(binding)).status(HttpStatus.CONFLICT);
        }
        var entry = form.asParticipant().entry(registers);
        limits.registration(entry, request.getRemoteAddr());
        return new SeeOther(
                registration.register(found, entry, ui.language()).orElse(found.path() + "/pamelding/sendt"));
    }

    static Form problem(EntryForm form, BindingResult binding) {
        var shown = Form.of(binding);
        return form.nameless() && shown.error("name") == null ? shown.withError("name", "ui.form.required") : shown;
    }

    @GetMapping(PATH + "/sendt")
    @Access(Access.Rule.ANYONE)
    Page sent(@PathVariable UUID event) {
        var found = announced(event);
        return under(Page.of("workshop/people/sent", new SentView(found, settings.demo())), found)
                .title("workshop.people.sent.title");
    }

    @GetMapping(PATH + "/{secret}")
    @Access(Access.Rule.ANYONE)
    Page own(@PathVariable UUID event, @PathVariable String secret, HttpServletRequest request) {
        limits.link(request.getRemoteAddr());
        var one = registration.own(event, secret);
        return own(announced(event), secret, one, EntryForm.of(one));
    }

    private Page own(Event event, String secret, Participant one, Form form) {
        var place = one.status() == Participant.Status.WAITING ? registration.place(one) : 0;
        var link = settings.publicAddress().resolve(event.path() + "/pamelding/" + secret);
        var view = new OwnView(
                event,
                one,
                place,
                secret,
                link.toString(),
                mayJoin(event, one),
                seats.of(one.id()).map(OwnSeats.Seat::number).orElse(null),
                retention.dayFor(event.id()),
                choices(),
                form);
        return under(Page.of("workshop/people/own", view), event).title("workshop.people.own.title");
    }

    /** From its first day until it is over. */
    private boolean mayJoin(Event event, Participant one) {
        var begun = event.status() == EventStatus.RUNNING
                || (event.status() == EventStatus.OPEN && !LocalDate.now(clock).isBefore(event.startsOn()));
        return begun && one.status().expected();
    }

    /**
     * This browser joins at the table where its owner sits now; after new seating, at the new one. The device is not tied
     * to the person: nobody can look up who wrote what.
     */
    @PostMapping(PATH + "/{secret}/bli-med")
    @Access(Access.Rule.ANYONE)
    SeeOther join(
            @PathVariable UUID event,
            @PathVariable String secret,
            HttpServletRequest request,
            HttpServletResponse response) {
        limits.link(request.getRemoteAddr());
        var found = announced(event);
        var one = registration.own(event, secret);
        if (!mayJoin(found, one)) {
            return back(event, secret);
        }
        var table = seats.of(one.id()).map(OwnSeats.Seat::table).orElse(null);
        var device = devices.join(event, devices.browser(request, response), table, null);
        return new SeeOther(device.page(found));
    }

    @PostMapping(PATH + "/{secret}")
    @Access(Access.Rule.ANYONE)
    Object change(
            @PathVariable UUID event,
            @PathVariable String secret,
            @Valid @ModelAttribute EntryForm form,
            BindingResult binding,
            HttpServletRequest request,
            HttpServletResponse response) {
        limits.link(request.getRemoteAddr());
        var one = registration.own(event, secret);
        if (binding.hasErrors() || form.nameless()) {
            return own(announced(event), secret, one, problem(form, binding)).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        registration.change(event, secret, form.entry(registers));
        flash.say(response, "workshop.people.own.changed");
        return back(event, secret);
    }

    @PostMapping(PATH + "/{secret}/avmelding")
    @Access(Access.Rule.ANYONE)
    SeeOther cancel(@PathVariable UUID event, @PathVariable String secret, HttpServletRequest request) {
        limits.link(request.getRemoteAddr());
        registration.cancel(event, secret);
        return back(event, secret);
    }

    @PostMapping(PATH + "/{secret}/gjenopptak")
    @Access(Access.Rule.ANYONE)
    SeeOther again(@PathVariable UUID event, @PathVariable String secret, HttpServletRequest request) {
        limits.link(request.getRemoteAddr());
        registration.again(event, secret);
        return back(event, secret);
    }

    private static SeeOther back(UUID event, String secret) {
        return new SeeOther(Event.HOME + "/" + event + "/pamelding/" + secret);
    }

    /** @param gone day on which what is written here is deleted */
    public record View(
            Event event, boolean open, Registration.Standing standing, LocalDate gone, Choices choices, Form form) {}

    /** @param demo whether letters can be read by everybody instead of being sent */
    public record SentView(Event event, boolean demo) {}

    /**
     * @param place in the queue, from 1; 0 for those who do not wait
     * @param link to keep, for those who gave no address
     * @param joins whether it is time to join
     * @param table number of the table they sit at now
     */
    public record OwnView(
            Event event,
            Participant participant,
            int place,
            String secret,
            String link,
            boolean joins,
            @Nullable Integer table,
            LocalDate gone,
            Choices choices,
            Form form) {}
}

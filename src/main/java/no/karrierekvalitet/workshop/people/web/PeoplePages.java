package no.karrierekvalitet.workshop.people.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.documents.Download;
import no.karrierekvalitet.identity.Registers;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.Admit;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.people.Filter;
import no.karrierekvalitet.workshop.people.Participant;
import no.karrierekvalitet.workshop.people.Participants;
import no.karrierekvalitet.workshop.people.Retention;
import no.karrierekvalitet.workshop.people.Roll;
import no.karrierekvalitet.workshop.people.own.OwnSeats;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The organiser's list of who comes. */
@Controller
@Access(Access.Rule.SIGNED_IN)
public class PeoplePages {

    static final String PATH = "/samling/{event}/deltakere";
    private static final String ONE = PATH + "/{participant}";

    private final Roll roll;
    private final Participants participants;
    private final Retention retention;
    private final Registers registers;
    private final OwnSeats seats;
    private final Flash flash;
    private final Clock clock;

    PeoplePages(
            Roll roll,
            Participants participants,
            Retention retention,
            Registers registers,
            OwnSeats seats,
            Flash flash,
            Clock clock) {
        this.roll = roll;
        this.participants = participants;
        this.retention = retention;
        this.registers = registers;
        this.seats = seats;
        this.flash = flash;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page list(@Admit(Part.ORGANISER) Attendee who, @ModelAttribute Filter filter, BindingResult unreadable) {
        return list(who.event(), filter, Form.empty());
    }

    private Page list(Event event, Filter filter, Form upload) {
        var view = new View(
                event,
                roll.find(event.id(), filter),
                roll.statuses(event.id()),
                roll.bySector(event.id()),
                roll.byCounty(event.id()),
                retention.dayFor(event.id()),
                choices(),
                upload);
        return under(Page.of("workshop/people/list", view), event)
                .title("workshop.people.title")
                .wide();
    }

    /** The list again, because a file could not be used. */
    Page refused(Event event, String key) {
        return list(
                        event,
                        new Filter(null, null, null, null, null, 1),
                        Form.empty().withError("file", key))
                .status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    static Page under(Page page, Event event) {
        return page.under(Event.HOME, "workshop.people.events")
                .under(event.path(), "workshop.people.event", event.title());
    }

    static Page below(Page page, Event event) {
        return under(page, event).under(event.path() + "/deltakere", "workshop.people.title");
    }

    private Choices choices() {
        return new Choices(registers.sectors(), registers.counties(LocalDate.now(clock)));
    }

    @GetMapping(PATH + "/fil.csv")
    ResponseEntity<byte[]> csv(@Admit(Part.ORGANISER) Attendee who, Ui ui) {
        var event = who.event();
        return Download.csv(
                ui.t("workshop.people.file", ui.in(event.title())),
                PeopleSheet.of(roll.all(event.id()), choices(), ui));
    }

    @GetMapping(PATH + "/fil.xlsx")
    ResponseEntity<byte[]> xlsx(@Admit(Part.ORGANISER) Attendee who, Ui ui) {
        var event = who.event();
        return PeopleSheet.xlsx(
                ui.t("workshop.people.file", ui.in(event.title())),
                PeopleSheet.of(roll.all(event.id()), choices(), ui),
                ui);
    }

    @GetMapping(PATH + "/ny")
    Page begin(@Admit(Part.ORGANISER) Attendee who) {
        return form(who.event(), null, Form.empty());
    }

    private Page form(Event event, @Nullable Participant one, Form form) {
        var view = new OneView(event, one, choices(), form);
        return below(Page.of("workshop/people/one", view), event)
                .title(one == null ? "workshop.people.add" : "workshop.people.named", one == null ? "" : one.name());
    }

    @PostMapping(PATH)
    Object add(
            @Admit(Part.ORGANISER) Attendee who,
            @Valid @ModelAttribute EntryForm form,
            BindingResult binding,
            Ui ui,
            HttpServletResponse response) {
        if (binding.hasErrors() || form.nameless()) {
            return form(who.event(), null, RegistrationPages.problem(form, binding))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var added = roll.add(who.event(), form.entry(registers), form.inTheDoor(), ui.language());
        if (added.isEmpty()) {
            return taken(who.event(), null, binding);
        }
        if (form.inTheDoor()) {
            sayArrived(response, find(who, added.get()));
        } else {
            flash.say(response, "workshop.people.added");
        }
        return new SeeOther(who.event().path() + "/deltakere");
    }

    private Page taken(Event event, @Nullable Participant one, BindingResult binding) {
        return form(event, one, Form.of(binding).withError("email", "workshop.people.taken"))
                .status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping(ONE)
    Page one(@Admit(Part.ORGANISER) Attendee who, @PathVariable UUID participant) {
        var one = find(who, participant);
        return form(who.event(), one, EntryForm.of(one));
    }

    private Participant find(Attendee who, UUID participant) {
        return participants.find(who.event().id(), participant).orElseThrow(Failure.NotFound::new);
    }

    @PostMapping(ONE)
    Object change(
            @Admit(Part.ORGANISER) Attendee who,
            @PathVariable UUID participant,
            @Valid @ModelAttribute EntryForm form,
            BindingResult binding,
            HttpServletResponse response) {
        var one = find(who, participant);
        if (binding.hasErrors() || form.nameless()) {
            return form(who.event(), one, RegistrationPages.problem(form, binding))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!roll.change(who.event().id(), participant, form.entry(registers))) {
            return taken(who.event(), one, binding);
        }
        flash.say(response, "workshop.people.changed");
        return new SeeOther(who.event().path() + "/deltakere");
    }

    @PostMapping(ONE + "/ankomst")
    SeeOther arrive(
            @Admit(Part.ORGANISER) Attendee who,
            @PathVariable UUID participant,
            @ModelAttribute Filter filter,
            BindingResult unreadable,
            HttpServletResponse response) {
        participants.arrive(who.event().id(), participant);
        sayArrived(response, find(who, participant));
        return back(who, filter);
    }

    /** Whoever stands at the entrance tells them where they sit. */
    private void sayArrived(HttpServletResponse response, Participant one) {
        seats.of(one.id())
                .ifPresentOrElse(
                        seat -> flash.say(response, "workshop.people.arrived.seated", one.name(), seat.number()),
                        () -> flash.say(response, "workshop.people.arrived.said", one.name()));
    }

    @PostMapping(ONE + "/ankomst/angring")
    SeeOther notArrived(
            @Admit(Part.ORGANISER) Attendee who,
            @PathVariable UUID participant,
            @ModelAttribute Filter filter,
            BindingResult unreadable) {
        participants.notArrived(who.event().id(), participant);
        return back(who, filter);
    }

    @PostMapping(ONE + "/fravaer")
    SeeOther absent(@Admit(Part.ORGANISER) Attendee who, @PathVariable UUID participant, HttpServletResponse response) {
        participants.absent(who.event().id(), participant);
        flash.sayWithUndo(response, own(who, participant, "/gjenoppretting"), "workshop.people.absent.said");
        return new SeeOther(own(who, participant, ""));
    }

    @PostMapping(ONE + "/avmelding")
    SeeOther cancel(@Admit(Part.ORGANISER) Attendee who, @PathVariable UUID participant, HttpServletResponse response) {
        roll.cancel(who.event().id(), participant);
        flash.sayWithUndo(response, own(who, participant, "/gjenoppretting"), "workshop.people.cancelled.said");
        return new SeeOther(own(who, participant, ""));
    }

    @PostMapping(ONE + "/gjenoppretting")
    SeeOther restore(@Admit(Part.ORGANISER) Attendee who, @PathVariable UUID participant) {
        roll.restore(who.event().id(), participant);
        return new SeeOther(own(who, participant, ""));
    }

    @PostMapping(ONE + "/sletting")
    SeeOther delete(@Admit(Part.ORGANISER) Attendee who, @PathVariable UUID participant, HttpServletResponse response) {
        roll.delete(who.event().id(), participant);
        flash.say(response, "workshop.people.deleted.said");
        return new SeeOther(who.event().path() + "/deltakere");
    }

    private static SeeOther back(Attendee who, Filter filter) {
        return new SeeOther(who.event().path() + "/deltakere" + filter.query(filter.page()));
    }

    private static String own(Attendee who, UUID participant, String below) {
        return who.event().path() + "/deltakere/" + participant + below;
    }

    /** @param gone day on which all of it is deleted */
    public record View(
            Event event,
            Roll.Found found,
            Map<Participant.Status, Integer> statuses,
            List<Roll.Count> sectors,
            List<Roll.Count> counties,
            LocalDate gone,
            Choices choices,
            Form upload) {

        public int count(Participant.Status status) {
            return statuses.getOrDefault(status, 0);
        }

        /** Those who hold a place. */
        public int expected() {
            return count(Participant.Status.REGISTERED) + count(Participant.Status.ARRIVED);
        }
    }

    /** @param participant null while somebody is being added */
    public record OneView(Event event, @Nullable Participant participant, Choices choices, Form form) {}
}

package no.karrierekvalitet.workshop.making.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.Admit;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.EventLife;
import no.karrierekvalitet.workshop.EventStatus;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.making.Facts;
import no.karrierekvalitet.workshop.making.changing.Changing;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What an event is called and when, how far it has come, and whether there is one at all. */
@Controller
public class EventChanges {

    private static final String CHANGE = EventPages.EVENT + "/endring";
    private static final String DELETION = EventPages.EVENT + "/sletting";

    private final Changing changing;
    private final EventLife life;
    private final Services services;
    private final Flash flash;

    EventChanges(Changing changing, EventLife life, Services services, Flash flash) {
        this.changing = changing;
        this.life = life;
        this.services = services;
        this.flash = flash;
    }

    @GetMapping(CHANGE)
    @Access(Access.Rule.SIGNED_IN)
    Page edit(@Admit(Part.ORGANISER) Attendee who, Viewer viewer, Ui ui) {
        return form(OutlineForm.of(who.event()), who.event(), viewer, ui);
    }

    @PostMapping(CHANGE)
    @Access(Access.Rule.SIGNED_IN)
    ModelAndView change(
            @Admit(Part.ORGANISER) Attendee who,
            Viewer viewer,
            Ui ui,
            @Valid @ModelAttribute OutlineForm form,
            BindingResult binding) {
        var choices = holders(who.event(), viewer);
        form.check(binding, choices);
        if (binding.hasErrors()) {
            return form(Form.of(binding), who.event(), viewer, ui).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!changing.change(who, form.seen(), form.outline(choices), form.summaryText())) {
            var again = Seen.again(Form.of(binding), who.event());
            return form(again, who.event(), viewer, ui).status(HttpStatus.CONFLICT);
        }
        return new ModelAndView(new SeeOther(who.event().path()));
    }

    @PostMapping(EventPages.EVENT + "/status/{status}")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther stand(@Admit(Part.FACILITATOR) Attendee who, @PathVariable String status, HttpServletResponse response) {
        var wanted = Stream.of(EventStatus.values())
                .filter(one -> one.key().equals(status))
                .findFirst()
                .orElseThrow(Failure.NotFound::new);
        if (!who.is(Part.ORGANISER) && (wanted == EventStatus.DRAFT || wanted == EventStatus.OPEN)) {
            throw new Failure.NotFound();
        }
        life.become(who, wanted);
        var said = "workshop.making.status." + status + ".said";
        if (wanted.mayBecome(who.event().status())) {
            flash.sayWithUndo(
                    response,
                    who.event().path() + "/status/" + who.event().status().key(),
                    said);
        } else {
            flash.say(response, said);
        }
        return new SeeOther(who.event().path());
    }

    @PostMapping(EventPages.EVENT + "/deling")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther share(@Admit(Part.ORGANISER) Attendee who, HttpServletResponse response) {
        changing.share(who, true);
        flash.sayWithUndo(response, who.event().path() + "/deling/slutt", "workshop.making.share.said");
        return new SeeOther(who.event().path());
    }

    @PostMapping(EventPages.EVENT + "/deling/slutt")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther keep(@Admit(Part.ORGANISER) Attendee who, HttpServletResponse response) {
        changing.share(who, false);
        flash.sayWithUndo(response, who.event().path() + "/deling", "workshop.making.share.ended");
        return new SeeOther(who.event().path());
    }

    @GetMapping(DELETION)
    @Access(Access.Rule.SIGNED_IN)
    Page deletion(@Admit(Part.ORGANISER) Attendee who, Ui ui) {
        return Page.of("workshop/making/deletion", new DeletionView(who.event(), changing.facts(who)))
                .title("workshop.making.delete")
                .under(Event.HOME, "workshop.making.title")
                .under(who.event().path(), "workshop.making.event.title", title(who.event(), ui));
    }

    @PostMapping(DELETION)
    @Access(Access.Rule.SIGNED_IN)
    SeeOther delete(@Admit(Part.ORGANISER) Attendee who, HttpServletResponse response) {
        changing.delete(who);
        flash.say(response, "workshop.making.delete.said");
        return new SeeOther(Event.HOME);
    }

    static String title(Event event, Ui ui) {
        return event.title().in(event.spokenTo(ui.language()));
    }

    /** The person's own services, and the one that holds the event already. */
    private List<Service> holders(Event event, Viewer viewer) {
        var own = services.of(viewer.person());
        var held = event.service();
        var holder = (held == null ? Optional.<Service>empty() : services.find(held))
                .stream()
                        .filter(service ->
                                own.stream().noneMatch(one -> one.id().equals(service.id())));
        return Stream.concat(own.stream(), holder).toList();
    }

    private Page form(Form form, Event event, Viewer viewer, Ui ui) {
        return Page.of("workshop/making/change", new ChangeView(event, form, holders(event, viewer)))
                .title("workshop.making.change")
                .under(Event.HOME, "workshop.making.title")
                .under(event.path(), "workshop.making.event.title", title(event, ui));
    }

    public record ChangeView(Event event, Form form, List<Service> services) {

        public Map<String, String> languages() {
            return Languages.choices();
        }

        public Map<String, String> secondLanguages(Ui ui) {
            return Languages.choicesAndNone(ui);
        }

        public Map<String, String> holders(Ui ui) {
            return NewEventPages.View.holders(ui, services);
        }
    }

    public record DeletionView(Event event, Facts facts) {}
}

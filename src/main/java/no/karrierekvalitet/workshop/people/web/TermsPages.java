package no.karrierekvalitet.workshop.people.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Settings;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.Admit;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.people.Registration;
import no.karrierekvalitet.workshop.people.Retention;
import no.karrierekvalitet.workshop.people.terms.EventTerms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The organiser opens registration, sets a limit, and decides when people are forgotten. */
@Controller
@Access(Access.Rule.SIGNED_IN)
public class TermsPages {

    static final String PATH = PeoplePages.PATH + "/pamelding";

    private final EventTerms terms;
    private final Retention retention;
    private final Registration registration;
    private final Settings settings;
    private final Flash flash;

    TermsPages(EventTerms terms, Retention retention, Registration registration, Settings settings, Flash flash) {
        this.terms = terms;
        this.retention = retention;
        this.registration = registration;
        this.settings = settings;
        this.flash = flash;
    }

    @GetMapping(PATH)
    Page show(@Admit(Part.ORGANISER) Attendee who) {
        return page(who.event(), TermsForm.of(terms.of(who.event().id())));
    }

    private Page page(Event event, Form form) {
        var address =
                settings.publicAddress().resolve(event.path() + "/pamelding").toString();
        var view = new View(
                event,
                registration.standing(event.id()),
                address,
                Registration.isOpen(event),
                retention.dayFor(event.id()),
                form);
        return PeoplePages.below(Page.of("workshop/people/terms", view), event).title("workshop.people.terms");
    }

    @PostMapping(PATH)
    Object change(
            @Admit(Part.ORGANISER) Attendee who,
            @Valid @ModelAttribute TermsForm form,
            BindingResult binding,
            HttpServletResponse response) {
        form.check(binding);
        if (binding.hasErrors()) {
            return page(who.event(), Form.of(binding)).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        terms.change(who.event().id(), form.terms());
        flash.say(response, "workshop.people.terms.changed");
        return new SeeOther(who.event().path() + "/deltakere/pamelding");
    }

    /**
     * @param address where people register
     * @param open whether they can
     * @param gone day on which people are forgotten, as things stand
     */
    public record View(
            Event event, Registration.Standing standing, String address, boolean open, LocalDate gone, Form form) {

        private static final List<Integer> USUAL = List.of(7, 30, 90, 180, 365);

        public Map<String, String> days(Ui ui) {
            var all = new TreeSet<>(USUAL);
            if (form.value("days").matches("[1-9]\\d{0,2}")) {
                all.add(Integer.valueOf(form.value("days")));
            }
            var choices = new LinkedHashMap<String, String>();
            all.forEach(days -> choices.put(days.toString(), ui.t("workshop.people.terms.days.count", days)));
            return choices;
        }
    }
}

package no.karrierekvalitet.workshop.making.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.making.templates.Template;
import no.karrierekvalitet.workshop.making.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Choosing what to begin with, and making an event of it. */
@Controller
public class NewEventPages {

    static final String NEW = Event.HOME + "/ny";
    private static final int WEEKS_AHEAD = 4;

    private final Templates templates;
    private final Sources sources;
    private final Services services;
    private final Flash flash;
    private final Clock clock;

    NewEventPages(Templates templates, Sources sources, Services services, Flash flash, Clock clock) {
        this.templates = templates;
        this.sources = sources;
        this.services = services;
        this.flash = flash;
        this.clock = clock;
    }

    @GetMapping(NEW)
    @Access(Access.Rule.SIGNED_IN)
    Page choose(Viewer viewer) {
        return Page.of("workshop/making/choose", new Choice(templates.all(), sources.shared(viewer.person())))
                .title("workshop.making.new")
                .under(Event.HOME, "workshop.making.title");
    }

    @GetMapping(NEW + "/{source}")
    @Access(Access.Rule.SIGNED_IN)
    Page outline(Viewer viewer, Ui ui, @PathVariable String source) {
        var found = sources.find(source, viewer.person());
        var day = LocalDate.now(clock).plusWeeks(WEEKS_AHEAD).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        return form(OutlineForm.blank(found.titleIn(ui.language()), ui.language(), day), found, viewer);
    }

    @PostMapping(NEW + "/{source}")
    @Access(Access.Rule.SIGNED_IN)
    ModelAndView make(
            Viewer viewer,
            @PathVariable String source,
            @Valid @ModelAttribute OutlineForm form,
            BindingResult binding,
            HttpServletResponse response) {
        var found = sources.find(source, viewer.person());
        var own = services.of(viewer.person());
        form.check(binding, own);
        if (binding.hasErrors()) {
            return form(Form.of(binding), found, viewer).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var event = sources.make(source, viewer.person(), form, form.outline(own));
        flash.say(response, found.series() ? "workshop.making.made.series" : "workshop.making.made", found.sessions());
        return new ModelAndView(new SeeOther(found.series() ? Event.HOME : Event.HOME + "/" + event));
    }

    private Page form(Form form, Sources.Source source, Viewer viewer) {
        return Page.of("workshop/making/new", new View(form, source, services.of(viewer.person())))
                .title("workshop.making.new")
                .under(Event.HOME, "workshop.making.title")
                .under(NEW, "workshop.making.new");
    }

    /** @param shared events of others that may be copied */
    public record Choice(List<Template> templates, List<Event> shared) {}

    public record View(Form form, Sources.Source source, List<Service> services) {

        public Map<String, String> languages() {
            return Languages.choices();
        }

        public Map<String, String> secondLanguages(Ui ui) {
            return Languages.choicesAndNone(ui);
        }

        public Map<String, String> holders(Ui ui) {
            return holders(ui, services);
        }

        static Map<String, String> holders(Ui ui, List<Service> services) {
            var choices = new LinkedHashMap<String, String>();
            choices.put("", ui.t("workshop.making.form.service.none"));
            services.forEach(service -> choices.put(service.id().toString(), service.name()));
            return choices;
        }

        public Map<String, String> intervals(Ui ui) {
            var choices = new LinkedHashMap<String, String>();
            List.of("P1M", "P2W", "P1W").forEach(one -> choices.put(one, ui.t("workshop.making.form.every." + one)));
            return choices;
        }
    }
}

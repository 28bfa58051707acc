package no.karrierekvalitet.workshop.making.staff;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
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
import no.karrierekvalitet.workshop.entry.Pass;
import no.karrierekvalitet.workshop.entry.Passes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who works at an event, and the links that let machines and guests in without an account. */
@Controller("eventStaffPages")
public class StaffPages {

    static final String STAFF = Event.HOME + "/{event}/medarbeidere";

    private final Staff staff;
    private final Lookups lookups;
    private final Passes passes;
    private final Settings settings;
    private final Flash flash;

    StaffPages(Staff staff, Lookups lookups, Passes passes, Settings settings, Flash flash) {
        this.staff = staff;
        this.lookups = lookups;
        this.passes = passes;
        this.settings = settings;
        this.flash = flash;
    }

    @GetMapping(STAFF)
    @Access(Access.Rule.SIGNED_IN)
    Page staff(@Admit(Part.ORGANISER) Attendee who, Ui ui) {
        return page(who, ui, Form.of(Map.of("role", "FACILITATOR")));
    }

    @PostMapping(STAFF)
    @Access(Access.Rule.SIGNED_IN)
    ModelAndView add(
            @Admit(Part.ORGANISER) Attendee who,
            Ui ui,
            @Valid @ModelAttribute StaffForm form,
            BindingResult binding,
            HttpServletResponse response) {
        if (binding.hasErrors()) {
            return page(who, ui, Form.of(binding)).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        lookups.another(Objects.requireNonNull(who.person()));
        var name = staff.add(who.event().id(), String.valueOf(form.email()), form.part());
        if (name.isEmpty()) {
            var wrong = Form.of(binding).withError("email", "workshop.making.staff.add.unknown");
            return page(who, ui, wrong).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.say(response, "workshop.making.staff.added", name.get());
        return new ModelAndView(at(who));
    }

    @PostMapping(STAFF + "/{person}/{role}/sletting")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther end(
            @Admit(Part.ORGANISER) Attendee who,
            Ui ui,
            @PathVariable UUID person,
            @PathVariable String role,
            HttpServletResponse response) {
        var member = member(who, person);
        var part = role(role);
        if (!staff.end(who.event().id(), person, part)) {
            flash.say(response, "workshop.making.staff.last");
            return at(who);
        }
        var named = ui.t("workshop.making.staff.role." + part)
                .toLowerCase(ui.language().locale());
        flash.say(response, "workshop.making.staff.ended", member.name(), named);
        var gone = person.equals(who.person()) && part == Part.ORGANISER;
        return gone ? new SeeOther(Event.HOME) : at(who);
    }

    @PostMapping(STAFF + "/lenker")
    @Access(Access.Rule.SIGNED_IN)
    ModelAndView link(
            @Admit(Part.ORGANISER) Attendee who,
            Ui ui,
            @Valid @ModelAttribute LinkForm form,
            BindingResult binding,
            HttpServletResponse response) {
        if (binding.hasErrors()) {
            return page(who, ui, Form.of(binding)).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        passes.make(who.event().id(), form.part(), String.valueOf(form.label()));
        flash.say(response, "workshop.making.links.made");
        return new ModelAndView(new SeeOther(who.event().path() + "/medarbeidere#lenker"));
    }

    @PostMapping(STAFF + "/lenker/{pass}/sletting")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther revoke(@Admit(Part.ORGANISER) Attendee who, @PathVariable UUID pass, HttpServletResponse response) {
        passes.revoke(who.event().id(), pass);
        flash.say(response, "workshop.making.links.revoked");
        return new SeeOther(who.event().path() + "/medarbeidere#lenker");
    }

    private Staff.Member member(Attendee who, UUID person) {
        return staff.of(who.event().id()).stream()
                .filter(member -> member.person().equals(person))
                .findFirst()
                .orElseThrow(Failure.NotFound::new);
    }

    private static Part role(String name) {
        return Staff.ROLES.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(Failure.NotFound::new);
    }

    private static SeeOther at(Attendee who) {
        return new SeeOther(who.event().path() + "/medarbeidere");
    }

    private Page page(Attendee who, Ui ui, Form form) {
        var event = who.event();
        var root = settings.publicAddress().toString().replaceAll("/+$", "");
        return Page.of("workshop/making/staff", new View(who, staff.of(event.id()), links(event), root, form))
                .title("workshop.making.staff")
                .under(Event.HOME, "workshop.making.title")
                .under(
                        event.path(),
                        "workshop.making.event.title",
                        event.title().in(event.spokenTo(ui.language())));
    }

    /** Those that work, and a few that were taken back, so that one sees which. */
    private List<Pass> links(Event event) {
        var all = passes.of(event.id());
        return Stream.concat(
                        all.stream().filter(pass -> pass.revokedAt() == null),
                        all.stream().filter(pass -> pass.revokedAt() != null).limit(3))
                .toList();
    }

    /** @param root address of this installation */
    public record View(Attendee who, List<Staff.Member> members, List<Pass> links, String root, Form form) {

        public Event event() {
            return who.event();
        }

        public Map<String, String> roles(Ui ui) {
            var choices = new LinkedHashMap<String, String>();
            for (var role : List.of(Part.FACILITATOR, Part.THEME_TEAM, Part.HELPER, Part.ORGANISER)) {
                choices.put(
                        role.name(),
                        ui.t("workshop.making.staff.role." + role) + ": "
                                + ui.t("workshop.making.staff.role." + role + ".text"));
            }
            return choices;
        }

        public Map<String, String> kinds(Ui ui) {
            var choices = new LinkedHashMap<String, String>();
            for (var kind : List.of(Part.PROJECTOR, Part.THEME_TEAM, Part.HELPER)) {
                choices.put(kind.name(), ui.t("workshop.making.links.kind." + kind));
            }
            return choices;
        }
    }
}

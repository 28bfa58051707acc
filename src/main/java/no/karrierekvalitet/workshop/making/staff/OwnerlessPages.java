package no.karrierekvalitet.workshop.making.staff;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.karrierekvalitet.identity.AdminEntry;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Events without an organiser, to which an administrator gives one. Nothing in them is shown. */
@Controller
public class OwnerlessPages {

    private static final String PATH = "/admin/samlinger";

    private final OrganiserStore store;
    private final Staff staff;
    private final Flash flash;

    OwnerlessPages(OrganiserStore store, Staff staff, Flash flash) {
        this.store = store;
        this.staff = staff;
        this.flash = flash;
    }

    @GetMapping(PATH)
    @Access(Access.Rule.ADMIN)
    Page show() {
        return page(Form.empty());
    }

    @PostMapping(PATH)
    @Access(Access.Rule.ADMIN)
    ModelAndView give(@Valid @ModelAttribute OwnerlessForm form, BindingResult binding, HttpServletResponse response) {
        if (binding.hasErrors()) {
            return again(Form.of(binding));
        }
        var event = ownerless(String.valueOf(form.event()));
        if (event.isEmpty()) {
            return again(Form.of(binding).withError("event", "workshop.making.left.managed"));
        }
        var name = staff.add(event.get().id(), String.valueOf(form.email()), Part.ORGANISER);
        if (name.isEmpty()) {
            return again(Form.of(binding).withError("email", "workshop.making.left.unknown"));
        }
        flash.say(response, "workshop.making.left.given", name.get());
        return new ModelAndView(new SeeOther(PATH));
    }

    private Optional<Ownerless> ownerless(String id) {
        return store.withoutOrganiser().stream()
                .filter(event -> event.id().toString().equals(id))
                .findFirst();
    }

    private Page again(Form form) {
        return page(form).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page page(Form form) {
        return Page.of("workshop/making/ownerless", new View(store.withoutOrganiser(), form))
                .title("workshop.making.left")
                .under("/admin", "identity.admin.title");
    }

    @Bean
    static AdminEntry ownerlessEventsEntry() {
        return new AdminEntry(60, PATH, "workshop.making.left", "workshop.making.left.text");
    }

    public record View(List<Ownerless> events, Form form) {

        public Map<String, String> choices(Ui ui) {
            var choices = new LinkedHashMap<String, String>();
            events.forEach(event ->
                    choices.put(event.id().toString(), ui.in(event.title()) + ", " + ui.date(event.startsOn())));
            return choices;
        }
    }
}

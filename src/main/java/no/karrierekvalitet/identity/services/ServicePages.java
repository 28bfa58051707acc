package no.karrierekvalitet.identity.services;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.karrierekvalitet.identity.Registers;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The services a person belongs to, making a new one, and what is said about one. */
@Controller
class ServicePages {

    private final Services services;
    private final ServiceBook book;
    private final Invitations invitations;
    private final Registers registers;
    private final Flash flash;
    private final Clock clock;

    ServicePages(
            Services services,
            ServiceBook book,
            Invitations invitations,
            Registers registers,
            Flash flash,
            Clock clock) {
        this.services = services;
        this.book = book;
        this.invitations = invitations;
        this.registers = registers;
        this.flash = flash;
        this.clock = clock;
    }

    @GetMapping("/tjenester")
    @Access(Access.Rule.SIGNED_IN)
    Page list(Viewer viewer) {
        var mine = services.of(viewer.person()).stream()
                .map(service ->
                        new ServicesView.Mine(service, services.roles(service.id(), viewer.person()), isOver(service)))
                .toList();
        return Page.of("identity/services", new ServicesView(mine, invitations.to(viewer)))
                .title("identity.services.title");
    }

    private boolean isOver(Service service) {
        return service.validTo() != null && !service.validTo().isAfter(LocalDate.now(clock));
    }

    @GetMapping("/tjenester/ny")
    @Access(Access.Rule.SIGNED_IN)
    Page asked() {
        return newPage(Form.empty());
    }

    @PostMapping("/tjenester")
    @Access(Access.Rule.SIGNED_IN)
    Object create(
            @Valid @ModelAttribute ServiceForm form,
            BindingResult binding,
            @RequestParam(required = false) @Nullable String practises,
            Viewer viewer,
            HttpServletResponse response) {
        form.check(binding, registers);
        if (binding.hasErrors()) {
            return newPage(Form.of(binding)).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var id = book.create(form, practises != null, viewer.person());
        flash.say(response, "identity.services.created");
        return new SeeOther("/tjenester/" + id);
    }

    private Page newPage(Form form) {
        return Page.of("identity/service_new", new ServiceFormView(form, registers, LocalDate.now(clock)))
                .title("identity.services.new")
                .under("/tjenester", "identity.services.title");
    }

    @GetMapping("/tjenester/{id}/opplysninger")
    @Access(Access.Rule.SIGNED_IN)
    Page facts(@PathVariable UUID id, Viewer viewer) {
        var service = services.managed(id, viewer).service();
        return factsPage(service, ServiceForm.of(service));
    }

    @PostMapping("/tjenester/{id}/opplysninger")
    @Access(Access.Rule.SIGNED_IN)
    Object change(
            @PathVariable UUID id,
            @Valid @ModelAttribute ServiceForm form,
            BindingResult binding,
            Viewer viewer,
            HttpServletResponse response) {
        var service = services.managed(id, viewer).service();
        form.check(binding, registers);
        if (binding.hasErrors()) {
            return factsPage(service, Form.of(binding)).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        book.change(id, form);
        flash.say(response, "identity.account.saved");
        return new SeeOther("/tjenester/" + id);
    }

    private Page factsPage(Service service, Form form) {
        return Page.of(
                        "identity/service_facts",
                        new ServiceFormView(service.id(), form, registers, LocalDate.now(clock), service.county()))
                .title("identity.service.facts")
                .under("/tjenester", "identity.services.title")
                .under("/tjenester/" + service.id(), "identity.named", service.name());
    }
}

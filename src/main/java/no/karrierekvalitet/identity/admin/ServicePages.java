package no.karrierekvalitet.identity.admin;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.karrierekvalitet.identity.County;
import no.karrierekvalitet.identity.Registers;
import no.karrierekvalitet.identity.Sector;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
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

/** Every service there is or has been, and correcting what is said about it. */
@Controller
@Access(Access.Rule.ADMIN)
public class ServicePages {

    static final String PATH = "/admin/tjenester";

    private final ServiceListStore store;
    private final OrganisationBookStore organisations;
    private final Services services;
    private final Registers registers;
    private final Flash flash;
    private final Clock clock;

    ServicePages(
            ServiceListStore store,
            OrganisationBookStore organisations,
            Services services,
            Registers registers,
            Flash flash,
            Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.services = services;
        this.registers = registers;
        this.flash = flash;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int side) {
        var word = Listing.word(q);
        var found = Listing.of(PATH, word, side, store.count(word), (most, after) -> store.find(word, most, after));
        return Page.of("identity/admin_services", found)
                .title("identity.admin.services")
                .under(OverviewPage.PATH, "identity.admin.title");
    }

    @GetMapping(PATH + "/{id}")
    Page show(@PathVariable UUID id) {
        var service = services.find(id).orElseThrow(Failure.NotFound::new);
        return page(service, ServiceCorrection.of(service));
    }

    @PostMapping(PATH + "/{id}")
    Object correct(
            @PathVariable UUID id,
            @Valid @ModelAttribute ServiceCorrection form,
            BindingResult binding,
            HttpServletResponse response) {
        var service = services.find(id).orElseThrow(Failure.NotFound::new);
        form.check(binding, registers, organisations);
        if (binding.hasErrors()) {
            return page(service, Form.of(binding)).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        store.correct(id, form);
        flash.say(response, "identity.admin.saved");
        return new SeeOther(PATH);
    }

    private Page page(Service service, Form form) {
        var choices = ServiceChoices.of(service, registers, organisations.all(), LocalDate.now(clock));
        return Page.of("identity/admin_service", new View(service.id(), form, choices))
                .title("identity.admin.service")
                .under(OverviewPage.PATH, "identity.admin.title")
                .under(PATH, "identity.admin.services");
    }

    public record View(UUID id, Form form, ServiceChoices choices) {}

    /** @param owner name of the organisation, when known */
    public record Row(
            UUID id,
            String name,
            Sector sector,
            County county,
            @Nullable String owner,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}
}

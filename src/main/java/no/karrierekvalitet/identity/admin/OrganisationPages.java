package no.karrierekvalitet.identity.admin;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;
import no.karrierekvalitet.identity.OrganisationNumber;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The owners of services, each known by its organisation number. */
@Controller
@Access(Access.Rule.ADMIN)
public class OrganisationPages {

    static final String PATH = "/admin/organisasjoner";

    private final OrganisationBookStore store;
    private final Flash flash;
    private final Clock clock;

    OrganisationPages(OrganisationBookStore store, Flash flash, Clock clock) {
        this.store = store;
        this.flash = flash;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int side) {
        var word = Listing.word(q);
        var found = Listing.of(PATH, word, side, store.count(word), (most, after) -> store.find(word, most, after));
        return Page.of("identity/admin_organisations", found)
                .title("identity.admin.organisations")
                .under(OverviewPage.PATH, "identity.admin.title");
    }

    @GetMapping(PATH + "/ny")
    Page fresh() {
        return page(PATH, "identity.admin.organisation.new", Form.empty());
    }

    @PostMapping(PATH)
    Object enter(@Valid @ModelAttribute OrganisationForm form, BindingResult binding, HttpServletResponse response) {
        return save(form, binding, number -> store.add(Ids.next(), form.knownName(), number, clock.instant()))
                ? saved(response)
                : again(PATH, "identity.admin.organisation.new", binding);
    }

    @GetMapping(PATH + "/{id}")
    Page show(@PathVariable UUID id) {
        var form = store.find(id).map(OrganisationForm::of).orElseThrow(Failure.NotFound::new);
        return page(PATH + "/" + id, "identity.admin.organisation", form);
    }

    @PostMapping(PATH + "/{id}")
    Object change(
            @PathVariable UUID id,
            @Valid @ModelAttribute OrganisationForm form,
            BindingResult binding,
            HttpServletResponse response) {
        store.find(id).orElseThrow(Failure.NotFound::new);
        return save(form, binding, number -> store.change(id, form.knownName(), number))
                ? saved(response)
                : again(PATH + "/" + id, "identity.admin.organisation", binding);
    }

    /** Whether it was saved; if not, the binding says why. */
    private static boolean save(
            OrganisationForm form, BindingResult binding, Predicate<OrganisationNumber> intoTheBook) {
        var number = form.parsed();
        if (number.isEmpty() && !binding.hasFieldErrors("number")) {
            binding.rejectValue("number", "wrong", "identity.admin.organisation.number.wrong");
        }
        if (!binding.hasErrors() && !intoTheBook.test(number.orElseThrow())) {
            binding.rejectValue("number", "taken", "identity.admin.organisation.taken");
        }
        return !binding.hasErrors();
    }

    private static Page again(String action, String title, BindingResult binding) {
        return page(action, title, Form.of(binding)).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private SeeOther saved(HttpServletResponse response) {
        flash.say(response, "identity.admin.saved");
        return new SeeOther(PATH);
    }

    private static Page page(String action, String title, Form form) {
        return Page.of("identity/admin_organisation", new View(action, title, form))
                .title(title)
                .under(OverviewPage.PATH, "identity.admin.title")
                .under(PATH, "identity.admin.organisations");
    }

    /**
     * @param action where the form goes
     * @param title text key
     */
    public record View(String action, String title, Form form) {}
}

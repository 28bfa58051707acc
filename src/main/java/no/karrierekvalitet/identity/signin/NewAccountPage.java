package no.karrierekvalitet.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import no.karrierekvalitet.identity.Accounts;
import no.karrierekvalitet.identity.AddressTaken;
import no.karrierekvalitet.identity.NewAccount;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Making an account alone, without belonging to any service. */
@Controller
public class NewAccountPage {

    private final Accounts accounts;
    private final Flash flash;

    NewAccountPage(Accounts accounts, Flash flash) {
        this.accounts = accounts;
        this.flash = flash;
    }

    @GetMapping("/ny-konto")
    @Access(Access.Rule.ANYONE)
    Page show(@RequestParam(required = false) @Nullable String til, Ui ui) {
        return page(Form.of(Map.of("language", ui.language().code())), Destination.of(til));
    }

    @PostMapping("/ny-konto")
    @Access(Access.Rule.ANYONE)
    Object create(
            @Valid @ModelAttribute NewAccount account,
            BindingResult binding,
            @RequestParam(required = false) @Nullable String til,
            HttpServletRequest request,
            HttpServletResponse response) {
        var to = Destination.of(til);
        if (binding.hasErrors()) {
            return page(Form.of(binding), to).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            accounts.create(account, request, response);
        } catch (AddressTaken taken) {
            return page(Form.of(binding).withError("email", "identity.new.taken"), to)
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.say(response, "identity.new.done");
        return new SeeOther(to);
    }

    private static Page page(Form form, String to) {
        return Page.of("identity/new", new View(form, to)).title("identity.new.title");
    }

    public record View(Form form, String to) {}
}

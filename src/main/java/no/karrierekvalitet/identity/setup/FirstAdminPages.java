package no.karrierekvalitet.identity.setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import no.karrierekvalitet.identity.AddressTaken;
import no.karrierekvalitet.identity.NewAccount;
import no.karrierekvalitet.identity.signin.Attempts;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the address printed in the log leads. */
@Controller
public class FirstAdminPages {

    static final String PATH = "/oppsett/";

    private final FirstAdmin admin;
    private final Attempts attempts;
    private final Flash flash;

    FirstAdminPages(FirstAdmin admin, Attempts attempts, Flash flash) {
        this.admin = admin;
        this.attempts = attempts;
        this.flash = flash;
    }

    @GetMapping("/oppsett/{token}")
    @Access(Access.Rule.ANYONE)
    Page show(@PathVariable String token, Ui ui, HttpServletRequest request) {
        attempts.setup(request.getRemoteAddr());
        admin.check(token);
        return page(token, Form.of(Map.of("language", ui.language().code())));
    }

    @PostMapping("/oppsett/{token}")
    @Access(Access.Rule.ANYONE)
    Object make(
            @PathVariable String token,
            @Valid @ModelAttribute NewAccount account,
            BindingResult binding,
            HttpServletRequest request,
            HttpServletResponse response) {
        attempts.setup(request.getRemoteAddr());
        admin.check(token);
        if (binding.hasErrors()) {
            return page(token, Form.of(binding)).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            admin.make(token, account, request, response);
        } catch (AddressTaken taken) {
            return page(token, Form.of(binding).withError("email", "identity.setup.taken"))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.say(response, "identity.setup.done");
        return new SeeOther("/admin");
    }

    private static Page page(String token, Form form) {
        return Page.of("identity/setup", new View(token, form)).title("identity.setup.title");
    }

    public record View(String token, Form form) {}
}

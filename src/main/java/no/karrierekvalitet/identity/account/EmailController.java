package no.karrierekvalitet.identity.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.karrierekvalitet.identity.Accounts;
import no.karrierekvalitet.identity.AddressTaken;
import no.karrierekvalitet.identity.account.AccountView.Forms;
import no.karrierekvalitet.identity.signin.AddressConfirmation;
import no.karrierekvalitet.identity.signin.Attempts;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A person's address: asked for, and theirs once its owner has said yes. */
@Controller
public class EmailController {

    private final AccountPage page;
    private final Accounts accounts;
    private final AddressConfirmation confirmation;
    private final Attempts attempts;
    private final Flash flash;

    EmailController(
            AccountPage page, Accounts accounts, AddressConfirmation confirmation, Attempts attempts, Flash flash) {
        this.page = page;
        this.accounts = accounts;
        this.confirmation = confirmation;
        this.attempts = attempts;
        this.flash = flash;
    }

    /** The same answer whether or not somebody has this address; its owner learns the rest by e-mail. */
    @PostMapping("/konto/epost")
    @Access(Access.Rule.SIGNED_IN)
    Object ask(
            @Valid @ModelAttribute EmailForm form,
            BindingResult binding,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = accounts.person(viewer.person().id());
        if (!binding.hasErrors() && !accounts.knowsPassword(person.id(), String.valueOf(form.proof()))) {
            binding.rejectValue("proof", "wrong", "identity.account.password.wrong");
        }
        if (binding.hasErrors() || form.email() == null) {
            return page.again(viewer, request, forms -> new Forms(forms.profile(), Form.of(binding), forms.password()));
        }
        attempts.letter(form.email(), request.getRemoteAddr());
        confirmation.ask(person.contact(), form.email().strip());
        flash.say(response, "identity.account.email.sent", form.email().strip());
        return new SeeOther("/konto");
    }

    /** For whom the first one did not reach, or who let it lie too long. */
    @PostMapping("/konto/epost/igjen")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther again(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        var person = accounts.person(viewer.person().id());
        if (!person.emailConfirmed()) {
            attempts.letter(person.email(), request.getRemoteAddr());
            confirmation.ask(person.contact(), person.email());
        }
        flash.say(response, "identity.account.email.sent", person.email());
        return new SeeOther("/konto");
    }

    @GetMapping("/konto/epost/{token}")
    @Access(Access.Rule.SIGNED_IN)
    Page arrive(@PathVariable String token, Viewer viewer) {
        var address = confirmation.address(token, viewer).orElseThrow(Failure.NotFound::new);
        return Page.of("identity/email", new View(token, address))
                .title("identity.email.title")
                .under("/konto", "identity.account.title");
    }

    @PostMapping("/konto/epost/{token}")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther confirm(@PathVariable String token, Viewer viewer, HttpServletResponse response) {
        try {
            if (!confirmation.confirm(token, viewer)) {
                throw new Failure.NotFound();
            }
        } catch (AddressTaken taken) {
            throw new Failure.Conflict("Another account has this address");
        }
        flash.say(response, "identity.email.done");
        return new SeeOther("/konto");
    }

    public record View(String token, String address) {}

    /** @param proof the current password, for those who have one */
    record EmailForm(
            @NotBlank(message = "ui.form.required")
            @Email(message = "ui.form.email")
            @Size(max = 254, message = "ui.form.long")
            @Nullable
            String email,

            @Size(max = 200, message = "ui.form.long") @Nullable
            String proof) {}
}

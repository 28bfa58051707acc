package no.karrierekvalitet.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.karrierekvalitet.identity.Accounts;
import no.karrierekvalitet.identity.SignIn;
import no.karrierekvalitet.identity.oidc.Providers;
import no.karrierekvalitet.identity.signin.SignInView.DemoService;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The door for those who have an account: password, passkey, link, an account elsewhere, and in the demo everybody's name. */
@Controller
class SignInPage {

    private final Accounts accounts;
    private final SignIn signIn;
    private final Attempts attempts;
    private final Providers providers;
    private final DemoDoor demo;

    SignInPage(Accounts accounts, SignIn signIn, Attempts attempts, Providers providers, DemoDoor demo) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.attempts = attempts;
        this.providers = providers;
        this.demo = demo;
    }

    @GetMapping("/logg-inn")
    @Access(Access.Rule.ANYONE)
    Page show(
            @RequestParam(required = false) @Nullable String til,
            @RequestParam(required = false) @Nullable String alle) {
        return page(Form.empty(), Destination.of(til), alle == null ? List.of() : demo.everyone());
    }

    @PostMapping("/logg-inn")
    @Access(Access.Rule.ANYONE)
    Object withPassword(
            @Valid @ModelAttribute PasswordForm form,
            BindingResult binding,
            HttpServletRequest request,
            HttpServletResponse response) {
        var to = Destination.of(form.til());
        if (binding.hasErrors()) {
            return page(Form.of(binding), to, List.of()).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        attempts.guess(form.knownEmail(), request.getRemoteAddr());
        var person = accounts.authenticate(form.knownEmail(), form.knownPassword());
        if (person.isEmpty()) {
            return page(Form.of(binding).withError("email", "identity.signin.wrong"), to, List.of())
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        attempts.succeeded(form.knownEmail(), request.getRemoteAddr());
        signIn.as(person.get(), request, response);
        return new SeeOther(to);
    }

    private Page page(Form form, String to, List<DemoService> everyone) {
        return Page.of("identity/signin", new SignInView(form, to, providers.all(), demo.examples(), everyone))
                .title("identity.signin.title");
    }

    record PasswordForm(
            @NotBlank(message = "ui.form.required") @Size(max = 254, message = "ui.form.long") @Nullable
            String email,

            @NotBlank(message = "ui.form.required") @Size(max = 200, message = "ui.form.long") @Nullable
            String password,

            @Nullable String til) {

        String knownEmail() {
            return email == null ? "" : email.strip();
        }

        String knownPassword() {
            return password == null ? "" : password;
        }
    }
}

package no.karrierekvalitet.identity.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.karrierekvalitet.identity.Accounts;
import no.karrierekvalitet.identity.GoodPassword;
import no.karrierekvalitet.identity.PersonSessions;
import no.karrierekvalitet.identity.account.AccountView.Forms;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Language;
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

/** A person's name, language, password and sessions. */
@Controller
class AccountController {

    private final AccountPage page;
    private final Accounts accounts;
    private final PersonSessions sessions;
    private final Flash flash;

    AccountController(AccountPage page, Accounts accounts, PersonSessions sessions, Flash flash) {
        this.page = page;
        this.accounts = accounts;
        this.sessions = sessions;
        this.flash = flash;
    }

    @GetMapping("/konto")
    @Access(Access.Rule.SIGNED_IN)
    Page show(Viewer viewer, HttpServletRequest request) {
        return page.of(viewer, request);
    }

    @PostMapping("/konto")
    @Access(Access.Rule.SIGNED_IN)
    Object describe(
            @Valid @ModelAttribute ProfileForm form,
            BindingResult binding,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var language = Language.of(String.valueOf(form.language()));
        if (binding.hasErrors() || form.name() == null || language.isEmpty()) {
            return page.again(viewer, request, forms -> new Forms(Form.of(binding), forms.email(), forms.password()));
        }
        accounts.describe(viewer.person().id(), form.name(), language.get());
        flash.say(response, "identity.account.saved");
        return new SeeOther("/konto?lang=" + language.get().code());
    }

    @PostMapping("/konto/passord")
    @Access(Access.Rule.SIGNED_IN)
    Object password(
            @Valid @ModelAttribute PasswordForm form,
            BindingResult binding,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var id = viewer.person().id();
        if (!binding.hasErrors() && !accounts.knowsPassword(id, String.valueOf(form.current()))) {
            binding.rejectValue("current", "wrong", "identity.account.password.wrong");
        }
        if (binding.hasErrors()) {
            return page.again(viewer, request, forms -> new Forms(forms.profile(), forms.email(), Form.of(binding)));
        }
        accounts.setPassword(id, form.password(), request.getSession().getId());
        flash.say(response, "identity.account.password.saved");
        return new SeeOther("/konto");
    }

    @PostMapping("/konto/okter/avslutning")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther endOthers(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        sessions.endOthers(viewer.person().id(), request.getSession().getId());
        flash.say(response, "identity.account.sessions.ended");
        return new SeeOther("/konto");
    }

    @PostMapping("/konto/okter/{id}/avslutning")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther end(@PathVariable UUID id, Viewer viewer, HttpServletResponse response) {
        if (!sessions.end(viewer.person().id(), id)) {
            throw new Failure.NotFound();
        }
        flash.say(response, "identity.account.sessions.ended");
        return new SeeOther("/konto");
    }

    record ProfileForm(
            @NotBlank(message = "ui.form.required") @Size(max = 200, message = "ui.form.long") @Nullable
            String name,

            @NotBlank(message = "ui.form.required")
            @Pattern(regexp = "nb|nn|en", message = "ui.form.unreadable")
            @Nullable
            String language) {}

    /** @param password empty to go on without one */
    record PasswordForm(
            @Size(max = 200, message = "ui.form.long") @Nullable
            String current,

            @GoodPassword @Nullable String password) {}
}

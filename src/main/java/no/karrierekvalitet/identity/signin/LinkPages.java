package no.karrierekvalitet.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import no.karrierekvalitet.identity.SignIn;
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

/** Asking for a one-time link, and using it. */
@Controller
public class LinkPages {

    private final SignInLinks links;
    private final SignIn signIn;
    private final Attempts attempts;
    private final Flash flash;

    LinkPages(SignInLinks links, SignIn signIn, Attempts attempts, Flash flash) {
        this.links = links;
        this.signIn = signIn;
        this.attempts = attempts;
        this.flash = flash;
    }

    @GetMapping("/logg-inn/lenke")
    @Access(Access.Rule.ANYONE)
    Page ask(@RequestParam(required = false) @Nullable String til) {
        return asking(Form.of(Map.of("til", Destination.of(til))));
    }

    @PostMapping("/logg-inn/lenke")
    @Access(Access.Rule.ANYONE)
    Object ask(@Valid @ModelAttribute LinkForm form, BindingResult binding, HttpServletRequest request) {
        if (binding.hasErrors() || form.email() == null) {
            return asking(Form.of(binding)).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        attempts.letter(form.email(), request.getRemoteAddr());
        links.request(form.email().strip(), Destination.of(form.til()));
        return new SeeOther("/logg-inn/lenke/sendt");
    }

    @GetMapping("/logg-inn/lenke/sendt")
    @Access(Access.Rule.ANYONE)
    Page sent() {
        return under(Page.of("identity/link_sent", SignInLinks.LIFETIME.toMinutes()), "identity.link.sent.title");
    }

    /** Only a page with a button: e-mail scanners open every link, and must not use it up. */
    @GetMapping("/logg-inn/lenke/{token}")
    @Access(Access.Rule.ANYONE)
    Page arrive(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String til,
            HttpServletRequest request) {
        attempts.secret(request.getRemoteAddr());
        return links.works(token)
                ? under(
                        Page.of("identity/link", new Arriving(token, Destination.of(til))),
                        "identity.link.arrive.title")
                : over();
    }

    @PostMapping("/logg-inn/lenke/{token}")
    @Access(Access.Rule.ANYONE)
    Object use(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String til,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        attempts.secret(request.getRemoteAddr());
        var entry = links.use(token, viewer);
        if (entry.isEmpty()) {
            return over();
        }
        signIn.as(entry.get().person(), request, response);
        var passwordRemoved = entry.get().passwordRemoved();
        flash.say(response, passwordRemoved ? "identity.link.password-removed" : "identity.link.done");
        return new SeeOther(passwordRemoved ? "/konto" : Destination.of(til));
    }

    private static Page asking(Form form) {
        return under(Page.of("identity/link_ask", form), "identity.link.title");
    }

    private static Page over() {
        return under(Page.of("identity/link_over"), "identity.link.over.title").status(HttpStatus.NOT_FOUND);
    }

    private static Page under(Page page, String title) {
        return page.title(title).under("/logg-inn", "identity.signin.title");
    }

    record LinkForm(
            @NotBlank(message = "ui.form.required")
            @Email(message = "ui.form.email")
            @Size(max = 254, message = "ui.form.long")
            @Nullable
            String email,

            @Nullable String til) {}

    /** @param to where the person wanted to go when they asked for the link */
    public record Arriving(String token, String to) {}
}

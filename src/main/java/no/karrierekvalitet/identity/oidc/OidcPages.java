package no.karrierekvalitet.identity.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.identity.Accounts;
import no.karrierekvalitet.identity.SignIn;
import no.karrierekvalitet.identity.signin.Attempts;
import no.karrierekvalitet.identity.signin.Destination;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** To a provider and back. */
@Controller
public class OidcPages {

    static final String PATH = "/logg-inn/med/";
    static final String ANSWER = "/svar";

    private static final Logger log = LoggerFactory.getLogger(OidcPages.class);

    private static final String TO = "oidc.to";
    private static final int SUBJECT_LONGEST = 255;

    private final Providers providers;
    private final Conversation conversation;
    private final ExternalLogins logins;
    private final Accounts accounts;
    private final SignIn signIn;
    private final Attempts attempts;
    private final Flash flash;
    private final Clock clock;

    OidcPages(
            Providers providers,
            Conversation conversation,
            ExternalLogins logins,
            Accounts accounts,
            SignIn signIn,
            Attempts attempts,
            Flash flash,
            Clock clock) {
        this.providers = providers;
        this.conversation = conversation;
        this.logins = logins;
        this.accounts = accounts;
        this.signIn = signIn;
        this.attempts = attempts;
        this.flash = flash;
        this.clock = clock;
    }

    @GetMapping("/logg-inn/med/{provider}")
    @Access(Access.Rule.ANYONE)
    Object ask(
            @PathVariable String provider,
            @RequestParam(required = false) @Nullable String til,
            HttpServletRequest request,
            HttpServletResponse response) {
        var choice = providers.find(provider).orElseThrow(Failure.NotFound::new);
        attempts.secret(request.getRemoteAddr());
        try {
            var there = new RedirectView(conversation.ask(provider, request, response));
            there.setExpandUriTemplateVariables(false);
            request.getSession().setAttribute(TO, Destination.of(til));
            return there;
        } catch (RuntimeException away) {
            log.warn("{} does not say how to sign in with it: {}", provider, away.getMessage());
            return refused(choice, "away").status(HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    @GetMapping("/logg-inn/med/{provider}/svar")
    @Access(Access.Rule.ANYONE)
    Object answer(
            @PathVariable String provider,
            @RequestParam(required = false) @Nullable String error,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var choice = providers.find(provider).orElseThrow(Failure.NotFound::new);
        attempts.secret(request.getRemoteAddr());
        try {
            var person = conversation.hear(provider, request, response);
            return arrived(choice, person, viewer, request, response);
        } catch (AuthenticationException refusal) {
            log.info("Signing in with {} was refused: {}", provider, reason(refusal));
            return refused(choice, "access_denied".equals(error) ? "broken-off" : "refused")
                    .status(HttpStatus.BAD_REQUEST);
        }
    }

    /** Only the code: the rest may tell who it was. */
    private static String reason(AuthenticationException refusal) {
        return refusal instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : refusal.getClass().getSimpleName();
    }

    private Object arrived(
            Providers.Choice choice,
            OidcUser person,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var arrival = Arrival.of(choice.id(), person, clock.instant());
        if (arrival.subject().isBlank() || arrival.subject().length() > SUBJECT_LONGEST) {
            return refused(choice, "refused").status(HttpStatus.BAD_REQUEST);
        }
        var owner = logins.owner(arrival.issuer(), arrival.subject());
        if (owner.isEmpty()) {
            request.getSession().setAttribute(Arrival.PENDING, arrival);
            return new SeeOther(ArrivalPages.PATH);
        }
        return isSomebodyElse(viewer, owner)
                ? refused(choice, "other").status(HttpStatus.CONFLICT)
                : enter(owner.get(), arrival, request, response);
    }

    private static boolean isSomebodyElse(Viewer viewer, Optional<UUID> owner) {
        return viewer instanceof Viewer.Person self
                && owner.filter(self.id()::equals).isEmpty();
    }

    private SeeOther enter(UUID owner, Arrival arrival, HttpServletRequest request, HttpServletResponse response) {
        var to = destination(request);
        signIn.as(accounts.person(owner).viewer(), request, response);
        logins.used(arrival.issuer(), arrival.subject());
        flash.say(response, "identity.link.done");
        return new SeeOther(to);
    }

    /** Where somebody wanted to go before they went to the provider. */
    static String destination(HttpServletRequest request) {
        return request.getSession().getAttribute(TO) instanceof String to ? Destination.of(to) : "/";
    }

    private static Page refused(Providers.Choice choice, String reason) {
        return Page.of("identity/oidc_refused", new View(choice, reason))
                .title("identity.oidc.refused.title", choice.label())
                .under("/logg-inn", "identity.signin.title");
    }

    /** @param reason ending of the text key that says why it did not work */
    public record View(Providers.Choice choice, String reason) {}
}

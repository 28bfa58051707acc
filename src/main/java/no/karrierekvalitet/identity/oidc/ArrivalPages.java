package no.karrierekvalitet.identity.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.identity.AddressTaken;
import no.karrierekvalitet.identity.NewAccount;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.platform.Viewer;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * What somebody does whom a provider vouches for and whom we do not know: connect it to the account they are signed in to,
 * sign in to one first, or make a new one. Nothing is connected by an address alone, or whoever can choose theirs at some
 * provider could open another's account.
 */
@Controller
public class ArrivalPages {

    static final String PATH = "/ny-innlogging";

    private final Providers providers;
    private final ExternalLogins logins;
    private final Flash flash;
    private final Clock clock;

    ArrivalPages(Providers providers, ExternalLogins logins, Flash flash, Clock clock) {
        this.providers = providers;
        this.logins = logins;
        this.flash = flash;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Access(Access.Rule.ANYONE)
    Object show(Ui ui, HttpServletRequest request) {
        return pending(request)
                .<Object>map(arrival -> page(
                        arrival,
                        Form.of(Map.of(
                                "name", arrival.name(),
                                "email", arrival.email(),
                                "language", ui.language().code()))))
                .orElseGet(ArrivalPages::over);
    }

    /** The address is asked for and confirmed by e-mail as everybody's; a provider's word for it is not taken. */
    @PostMapping(PATH)
    @Access(Access.Rule.ANYONE)
    Object create(
            @Valid @ModelAttribute NewAccount account,
            BindingResult binding,
            HttpServletRequest request,
            HttpServletResponse response) {
        var arrival = pending(request);
        if (arrival.isEmpty()) {
            return over();
        }
        if (binding.hasErrors()) {
            return page(arrival.get(), Form.of(binding)).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var to = OidcPages.destination(request);
        try {
            logins.begin(account, arrival.get(), request, response);
        } catch (AddressTaken taken) {
            var form = Form.of(binding).withError("email", "identity.oidc.taken", label(arrival.get()));
            return page(arrival.get(), form).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        forget(request);
        flash.say(response, "identity.new.done");
        return new SeeOther(to);
    }

    @PostMapping("/konto/innlogginger")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther connect(Viewer viewer, Ui ui, HttpServletRequest request, HttpServletResponse response) {
        var arrival = pending(request);
        if (arrival.isEmpty()) {
            return over();
        }
        forget(request);
        var label = label(arrival.get());
        logins.connect(viewer.person().id(), arrival.get(), label);
        flash.say(response, "identity.oidc.connected", label.in(ui.language()));
        return new SeeOther("/konto");
    }

    @PostMapping("/konto/innlogginger/avbrudd")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther leave(HttpServletRequest request) {
        forget(request);
        return new SeeOther("/konto");
    }

    @PostMapping("/konto/innlogginger/{id}/fjerning")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther remove(@PathVariable UUID id, Viewer viewer, HttpServletResponse response) {
        logins.remove(viewer.person().id(), id);
        flash.say(response, "identity.oidc.removed");
        return new SeeOther("/konto");
    }

    private Optional<Arrival> pending(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(Arrival.PENDING))
                .filter(Arrival.class::isInstance)
                .map(Arrival.class::cast)
                .filter(arrival -> !arrival.isOver(clock.instant()));
    }

    private static void forget(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(Arrival.PENDING);
        }
    }

    private static SeeOther over() {
        return new SeeOther("/logg-inn");
    }

    private Localized label(Arrival arrival) {
        return providers.label(arrival.issuer());
    }

    private Page page(Arrival arrival, Form form) {
        return Page.of("identity/oidc_arrival", new View(label(arrival), arrival.who(), form))
                .title("identity.oidc.arrival.title", label(arrival))
                .under("/logg-inn", "identity.signin.title");
    }

    /** @param who as the provider says it, so that a person sees which of their accounts it is */
    public record View(Localized label, String who, Form form) {}
}

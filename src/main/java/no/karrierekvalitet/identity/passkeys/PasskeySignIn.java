package no.karrierekvalitet.identity.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.identity.Accounts;
import no.karrierekvalitet.identity.SignIn;
import no.karrierekvalitet.identity.signin.Attempts;
import no.karrierekvalitet.platform.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Signing in with a passkey; called by passkeys.js. */
@Controller
class PasskeySignIn {

    private static final String ASKED = "passkey.asked";

    private final Passkeys passkeys;
    private final Accounts accounts;
    private final SignIn signIn;
    private final Attempts attempts;

    PasskeySignIn(Passkeys passkeys, Accounts accounts, SignIn signIn, Attempts attempts) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.signIn = signIn;
        this.attempts = attempts;
    }

    @PostMapping(path = "/logg-inn/passnokkel/utfordring", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Access.Rule.ANYONE)
    ResponseEntity<String> challenge(HttpServletRequest request) {
        attempts.secret(request.getRemoteAddr());
        var challenge = passkeys.toSignIn();
        request.getSession().setAttribute(ASKED, challenge.options());
        return ResponseEntity.ok(challenge.json());
    }

    @PostMapping(path = "/logg-inn/passnokkel", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Access(Access.Rule.ANYONE)
    ResponseEntity<Void> signIn(@RequestBody String answer, HttpServletRequest request, HttpServletResponse response) {
        attempts.secret(request.getRemoteAddr());
        var person = asked(request.getSession(false)).flatMap(options -> passkeys.signIn(options, answer));
        if (person.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        enter(person.get(), request, response);
        return ResponseEntity.noContent().build();
    }

    private void enter(UUID person, HttpServletRequest request, HttpServletResponse response) {
        signIn.as(accounts.person(person).viewer(), request, response);
    }

    /** A challenge is answered once. */
    private static Optional<PublicKeyCredentialRequestOptions> asked(@Nullable HttpSession session) {
        if (session == null || !(session.getAttribute(ASKED) instanceof PublicKeyCredentialRequestOptions options)) {
            return Optional.empty();
        }
        session.removeAttribute(ASKED);
        return Optional.of(options);
    }
}

package no.karrierekvalitet.identity.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.SeeOther;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** A person's own passkeys: added by passkeys.js, removed by a form. */
@Controller
class PasskeyPages {

    private static final String ASKED = "passkey.asked-to-add";

    private final Passkeys passkeys;
    private final Flash flash;

    PasskeyPages(Passkeys passkeys, Flash flash) {
        this.passkeys = passkeys;
        this.flash = flash;
    }

    @PostMapping(path = "/konto/passnokler/utfordring", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Access.Rule.SIGNED_IN)
    ResponseEntity<String> challenge(HttpServletRequest request) {
        var challenge = passkeys.toAdd();
        request.getSession().setAttribute(ASKED, challenge.options());
        return ResponseEntity.ok(challenge.json());
    }

    @PostMapping(path = "/konto/passnokler", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Access(Access.Rule.SIGNED_IN)
    ResponseEntity<Void> add(@RequestBody String answer, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession();
        if (!(session.getAttribute(ASKED) instanceof PublicKeyCredentialCreationOptions options)) {
            throw new Failure.Conflict("Nothing was asked");
        }
        session.removeAttribute(ASKED);
        passkeys.add(options, answer);
        flash.say(response, "identity.passkeys.added");
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/konto/passnokler/{id}/fjerning")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther remove(@PathVariable String id, Viewer viewer, HttpServletResponse response) {
        passkeys.remove(viewer.person().id(), id);
        flash.say(response, "identity.passkeys.removed");
        return new SeeOther("/konto");
    }
}

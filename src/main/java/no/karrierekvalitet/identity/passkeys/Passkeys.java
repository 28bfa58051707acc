package no.karrierekvalitet.identity.passkeys;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The door to passkeys, in the JSON that browsers speak. */
@Component
public class Passkeys {

    private static final Logger log = LoggerFactory.getLogger(Passkeys.class);

    private static final int LABEL_KEPT = 60;

    /** What a browser is asked to do, to be kept in the session until it has answered. */
    public record Challenge<T extends Serializable>(T options, String json) {}

    /** @param id of the credential, in base64url */
    public record Key(String id, String label, Instant createdAt, Instant lastUsedAt) {
        private static Key of(CredentialRecord record) {
            return new Key(
                    record.getCredentialId().toBase64UrlString(),
                    record.getLabel(),
                    record.getCreated(),
                    record.getLastUsed());
        }
    }

    private final WebAuthnRelyingPartyOperations webAuthn;
    private final PasskeyStore store;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Passkeys(WebAuthnRelyingPartyOperations webAuthn, PasskeyStore store) {
        this.webAuthn = webAuthn;
        this.store = store;
    }

    public List<Key> of(UUID person) {
        return store.findByUserId(Holders.bytes(person)).stream().map(Key::of).toList();
    }

    /** @throws Failure.NotFound when this person has no such passkey */
    public void remove(UUID person, String id) {
        if (!store.remove(person, bytes(id))) {
            throw new Failure.NotFound();
        }
    }

    private static Bytes bytes(String id) {
        try {
            return Bytes.fromBase64(id);
        } catch (IllegalArgumentException notOne) {
            throw new Failure.NotFound();
        }
    }

    /** For signing in: any passkey of this installation that the device holds. */
    Challenge<PublicKeyCredentialRequestOptions> toSignIn() {
        var visitor =
                new AnonymousAuthenticationToken("visitor", "visitor", AuthorityUtils.createAuthorityList("visitor"));
        var options =
                webAuthn.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(visitor));
        return new Challenge<>(options, json.writeValueAsString(options));
    }

    /** Who the browser proved to be; nothing when the proof does not hold. */
    Optional<UUID> signIn(PublicKeyCredentialRequestOptions options, String answer) {
        try {
            var credential =
                    json.readValue(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            var holder = webAuthn.authenticate(new RelyingPartyAuthenticationRequest(options, credential));
            return Optional.of(Holders.person(holder.getId()));
        } catch (RuntimeException refused) {
            log.debug("A passkey was refused", refused);
            return Optional.empty();
        }
    }

    /** For adding a passkey to the account of the current session. */
    Challenge<PublicKeyCredentialCreationOptions> toAdd() {
        var self = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        var options = webAuthn.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(self));
        return new Challenge<>(options, json.writeValueAsString(options));
    }

    private static String label(String typed) {
        var plain = typed.replaceAll("\\p{Cntrl}", "").strip();
        return plain.isEmpty() ? "Passkey" : plain.substring(0, Math.min(plain.length(), LABEL_KEPT));
    }

    /**
     * @throws Failure.Unreadable when the browser's answer is not one
     * @throws Failure.Conflict when it does not fit what was asked
     */
    void add(PublicKeyCredentialCreationOptions options, String answer) {
        try {
            var key = json.readValue(answer, RelyingPartyPublicKey.class);
            webAuthn.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    options, new RelyingPartyPublicKey(key.getCredential(), label(key.getLabel()))));
        } catch (JacksonException | IllegalArgumentException broken) {
            throw new Failure.Unreadable("Not a credential");
        } catch (RuntimeException refused) {
            log.debug("A new passkey was refused", refused);
            throw new Failure.Conflict("The credential was refused");
        }
    }
}

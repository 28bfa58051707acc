package no.karrierekvalitet.identity.oidc;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Somebody whom a provider vouches for and whom we do not know yet; kept in the session until they have said what to do.
 *
 * @param subject who they are to the issuer; the only thing that is ever matched
 * @param email what the provider says, as a suggestion: it proves nothing here
 */
record Arrival(String provider, String issuer, String subject, String name, String email, Instant at)
        implements Serializable {

    static final String PENDING = "oidc.arrival";

    private static final Duration LIFETIME = Duration.ofMinutes(20);
    private static final int NAME_KEPT = 200;
    private static final int EMAIL_KEPT = 254;

    static Arrival of(String provider, OidcUser person, Instant now) {
        return new Arrival(
                provider,
                String.valueOf(person.getIssuer()),
                Objects.requireNonNullElse(person.getSubject(), ""),
                kept(person.getFullName(), NAME_KEPT),
                kept(person.getEmail(), EMAIL_KEPT),
                now);
    }

    private static String kept(@Nullable String said, int length) {
        return said == null
                ? ""
                : said.strip().substring(0, Math.min(said.strip().length(), length));
    }

    boolean isOver(Instant now) {
        return at.plus(LIFETIME).isBefore(now);
    }

    /** Who it is there, as the person will recognise it. */
    String who() {
        return email.isEmpty() || name.isEmpty() ? name + email : name + ", " + email;
    }
}

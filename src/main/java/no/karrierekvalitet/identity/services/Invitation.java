package no.karrierekvalitet.identity.services;

import java.time.Instant;
import java.util.UUID;
import no.karrierekvalitet.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * An open door to a service: for one person, or a link that may be used by many until it runs out.
 *
 * @param email whom it was sent to; null for a shared link
 * @param code what the shared link holds; null for a personal one, whose code only its e-mail knows
 * @param inviter name of who invited; null when they are gone
 */
public record Invitation(
        UUID id,
        UUID service,
        String serviceName,
        Role role,
        @Nullable String name,
        @Nullable String email,
        @Nullable String code,
        @Nullable String inviter,
        Instant createdAt,
        Instant expiresAt,
        boolean declined) {

    public boolean personal() {
        return email != null;
    }
}

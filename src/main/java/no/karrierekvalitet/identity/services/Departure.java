package no.karrierekvalitet.identity.services;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.identity.Role;

/**
 * Somebody who has just gone out of a service; kept in the session of whoever did it, so that they can take it back.
 *
 * @param roles those that ended
 */
record Departure(UUID service, UUID person, Set<Role> roles, Instant at) implements Serializable {

    static final String LATEST = "service.departure";

    private static final Duration REGRET = Duration.ofHours(1);

    boolean isOver(Instant now) {
        return at.plus(REGRET).isBefore(now);
    }
}

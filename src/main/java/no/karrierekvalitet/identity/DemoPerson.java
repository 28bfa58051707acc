package no.karrierekvalitet.identity;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.PlatformRole;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the demo's fictional field.
 *
 * @param service slug of the service they belong to; null for those with a role on the whole installation
 * @param serviceId id of that service
 * @param roles what they are to the service
 * @param since when they began to use the product: between two months and 26 months before today
 * @param experience years in the profession, 0 to 25
 */
public record DemoPerson(
        UUID id,
        String name,
        String email,
        Language language,
        @Nullable String service,
        @Nullable UUID serviceId,
        Set<Role> roles,
        Set<PlatformRole> platformRoles,
        LocalDate since,
        int experience) {

    public boolean is(Role role) {
        return roles.contains(role);
    }
}

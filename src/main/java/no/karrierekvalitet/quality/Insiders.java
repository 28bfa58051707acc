package no.karrierekvalitet.quality;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.stereotype.Component;

/**
 * Who a service's own quality work is for: those who work there. Whoever only owns the service is not among them; owners
 * see what the service shares, and nothing else.
 */
@Component
public class Insiders {

    private static final Set<Role> KEEPERS = Set.of(Role.LEADER, Role.QUALITY_COORDINATOR);

    private final Services services;

    Insiders(Services services) {
        this.services = services;
    }

    /** Whether somebody with these roles works in the service. */
    public static boolean inside(Set<Role> roles) {
        return roles.stream().anyMatch(role -> role != Role.OWNER);
    }

    /** Whether somebody with these roles keeps the quality work going. */
    public static boolean keeps(Set<Role> roles) {
        return roles.stream().anyMatch(KEEPERS::contains);
    }

    /** A service that the viewer works in; not found for everybody else. */
    public Services.Standing standing(UUID service, Viewer viewer) {
        var standing = services.standing(service, viewer);
        if (!inside(standing.roles())) {
            throw new Failure.NotFound();
        }
        return standing;
    }

    /** A service whose quality work the viewer keeps; not found for everybody else. */
    public Services.Standing keeper(UUID service, Viewer viewer) {
        var standing = standing(service, viewer);
        if (!mayKeep(standing)) {
            throw new Failure.NotFound();
        }
        return standing;
    }

    /** Leaders and quality coordinators; where there are none, anybody who works there, so that nothing stands still. */
    public boolean mayKeep(Services.Standing standing) {
        return keeps(standing.roles()) || isUnled(standing.service().id());
    }

    /** The same of a service by its id; never for somebody who does not work there. */
    public boolean mayKeep(UUID service, Viewer viewer) {
        var roles = Set.copyOf(services.roles(service, viewer.person()));
        return keeps(roles) || inside(roles) && isUnled(service);
    }

    /** Whether a service has neither a leader nor a quality coordinator today. */
    public boolean isUnled(UUID service) {
        return services.members(service).stream().noneMatch(member -> KEEPERS.contains(member.role()));
    }

    /** Who works in a service today, by name. */
    public Map<UUID, String> of(UUID service) {
        var people = new LinkedHashMap<UUID, String>();
        services.members(service).stream()
                .filter(member -> member.role() != Role.OWNER)
                .forEach(member -> people.putIfAbsent(member.person(), member.name()));
        return people;
    }
}

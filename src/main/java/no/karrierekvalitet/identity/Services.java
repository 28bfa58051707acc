package no.karrierekvalitet.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door to services and who belongs to them today. */
@Component
public class Services {

    private final ServiceStore services;
    private final MembershipStore memberships;
    private final Clock clock;

    Services(ServiceStore services, MembershipStore memberships, Clock clock) {
        this.services = services;
        this.memberships = memberships;
        this.clock = clock;
    }

    public Optional<Service> find(UUID service) {
        return services.find(service);
    }

    /** The services a person belongs to today, by name. */
    public List<Service> of(Viewer.Person person) {
        return services.of(person.id(), today());
    }

    /** A service as this person knows it today; not found for a stranger. */
    public Standing standing(UUID service, Viewer viewer) {
        var roles = roles(service, viewer.person());
        if (roles.isEmpty()) {
            throw new Failure.NotFound();
        }
        return new Standing(find(service).orElseThrow(Failure.NotFound::new), Set.copyOf(roles));
    }

    /** A service that this person may manage today; not found for everybody else. */
    public Standing managed(UUID service, Viewer viewer) {
        var standing = standing(service, viewer);
        if (!standing.manages()) {
            throw new Failure.NotFound();
        }
        return standing;
    }

    /** A service and what the asking person is to it. */
    public record Standing(Service service, Set<Role> roles) {
        public boolean manages() {
            return roles.stream().anyMatch(Role::manages);
        }
    }

    /** The roles this person holds in this service today; empty for a stranger, and when there is no such service. */
    public List<Role> roles(UUID service, Viewer.Person person) {
        return memberships.ofPerson(person.id(), service, today()).stream()
                .map(Membership::role)
                .toList();
    }

    /** Who belongs to a service today, by name; somebody with two roles is there twice. */
    public List<Membership> members(UUID service) {
        return memberships.ofService(service, today());
    }

    /** Names of the services that nobody but this person can manage today. */
    public List<String> onlyManagedBy(Viewer.Person person) {
        return memberships.onlyManagedBy(person.id(), today());
    }

    /** Every role a person has had in a service, oldest first. */
    public List<Period> history(UUID person) {
        return memberships.history(person);
    }

    public record Period(
            String service,
            Role role,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

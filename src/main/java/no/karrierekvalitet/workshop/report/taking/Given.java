package no.karrierekvalitet.workshop.report.taking;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.identity.Service;

/**
 * What a reader can do for the services they belong to.
 *
 * @param services theirs, by name
 * @param thoughts what stands in these services' plans already, whoever put it there
 */
public record Given(List<Service> services, Set<Thought> thoughts) {

    public static final Given NOTHING = new Given(List.of(), Set.of());

    public record Thought(UUID service, UUID subject) {}

    public List<Service> with(UUID subject) {
        return services.stream()
                .filter(service -> thoughts.contains(new Thought(service.id(), subject)))
                .toList();
    }

    public List<Service> without(UUID subject) {
        return services.stream()
                .filter(service -> !thoughts.contains(new Thought(service.id(), subject)))
                .toList();
    }
}

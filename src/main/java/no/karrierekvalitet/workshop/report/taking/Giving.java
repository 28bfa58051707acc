package no.karrierekvalitet.workshop.report.taking;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.events.ThoughtGiven;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to taking something along from a report one may read, for a service one belongs to. */
@Component
public class Giving {

    private final TakingStore subjects;
    private final GivingStore store;
    private final Services services;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Giving(TakingStore subjects, GivingStore store, Services services, ApplicationEventPublisher events, Clock clock) {
        this.subjects = subjects;
        this.store = store;
        this.services = services;
        this.events = events;
        this.clock = clock;
    }

    /** What this person may do for their services, and what has been done. */
    @Transactional(readOnly = true)
    public Given of(Event event, Viewer.Person person) {
        var mine = services.of(person);
        return new Given(mine, mine.isEmpty() ? Set.of() : store.of(event.id(), ids(mine)));
    }

    private static List<UUID> ids(List<Service> services) {
        return services.stream().map(Service::id).toList();
    }

    /**
     * Takes a theme or a note along into the plan of one of this person's services; given again, nothing happens.
     *
     * @throws Failure.NotFound when it was not said at the event, or they do not belong to the service
     */
    @Transactional
    public Service give(Event event, Viewer.Person person, UUID service, UUID subject) {
        var mine = services.of(person).stream()
                .filter(one -> one.id().equals(service))
                .findFirst()
                .orElseThrow(Failure.NotFound::new);
        var found = subjects.subject(event.id(), subject).orElseThrow(Failure.NotFound::new);
        var id = Ids.next();
        if (store.add(id, event.id(), service, person.id(), subject, clock.instant())) {
            events.publishEvent(new ThoughtGiven(
                    id,
                    person.id(),
                    service,
                    found.words(),
                    event.title().in(person.language()),
                    event.path() + "/rapport#r-" + subject));
        }
        return mine;
    }
}

package no.karrierekvalitet.workshop.report.taking;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.events.ThoughtTaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to taking something along from a report one may read. */
@Service
public class Taking {

    private final TakingStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Taking(TakingStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Taken> of(Event event, Viewer.Person person) {
        return store.of(event.id(), person.id());
    }

    /** Takes a theme or a note along into one's plan; taken again, nothing happens. */
    @Transactional
    public void take(Event event, Viewer.Person person, UUID subject) {
        var found = store.subject(event.id(), subject).orElseThrow(Failure.NotFound::new);
        var id = Ids.next();
        if (store.add(id, event.id(), person.id(), subject, clock.instant())) {
            events.publishEvent(new ThoughtTaken(
                    id,
                    person.id(),
                    found.kind(),
                    found.words(),
                    event.title().in(person.language()),
                    event.path() + "/rapport#r-" + subject));
        }
    }
}

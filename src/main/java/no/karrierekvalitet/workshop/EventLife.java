package no.karrierekvalitet.workshop;

import java.time.Clock;
import no.karrierekvalitet.platform.Failure;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an event from draft to announced, through the day, and to its end. */
@Component
public class EventLife {

    private final EventStore store;
    private final Clock clock;
    private final ApplicationEventPublisher publisher;

    EventLife(EventStore store, Clock clock, ApplicationEventPublisher publisher) {
        this.store = store;
        this.clock = clock;
        this.publisher = publisher;
    }

    /**
     * Makes the event what is asked for; nothing happens when it is that already, or while it is rehearsed.
     *
     * @throws Failure.Conflict when that cannot follow on what it is now
     */
    @Transactional
    public void become(Attendee who, EventStatus next) {
        var event = store.lock(who.event().id()).orElseThrow(Failure.NotFound::new);
        var now = event.status();
        if (now == next || event.rehearsal()) {
            return;
        }
        if (!now.mayBecome(next)) {
            throw new Failure.Conflict(now + " cannot become " + next);
        }
        store.stand(who.event().id(), next, clock.instant());
        publisher.publishEvent(new EventStatusChanged(who.event().id(), now, next));
    }

    /**
     * Begins a rehearsal: everything works as on the day.
     *
     * @throws Failure.Conflict when the day itself has come
     */
    @Transactional
    public void rehearse(Attendee organiser) {
        var event = store.lock(organiser.event().id()).orElseThrow(Failure.NotFound::new);
        if (event.rehearsal() || event.startedAt() != null) {
            throw new Failure.Conflict("Nothing to rehearse");
        }
        store.rehearse(event.id(), clock.instant());
        publisher.publishEvent(new EventStatusChanged(event.id(), event.status(), EventStatus.RUNNING));
    }

    /** Ends a rehearsal. Whoever keeps something of what was done in it forgets that now, in this transaction. */
    @Transactional
    public void endRehearsal(Attendee organiser) {
        var event = store.lock(organiser.event().id()).orElseThrow(Failure.NotFound::new);
        if (!event.rehearsal()) {
            return;
        }
        publisher.publishEvent(new RehearsalEnded(event.id()));
        var back = store.endRehearsal(event.id());
        publisher.publishEvent(new EventStatusChanged(event.id(), EventStatus.RUNNING, back));
    }
}

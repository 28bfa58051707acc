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
     * Makes the event what is asked for; nothing happens when it is that already.
     *
     * @throws Failure.Conflict when that cannot follow on what it is now
     */
    @Transactional
    public void become(Attendee who, EventStatus next) {
        var now =
                store.lock(who.event().id()).orElseThrow(Failure.NotFound::new).status();
        if (now == next) {
            return;
        }
        if (!now.mayBecome(next)) {
            throw new Failure.Conflict(now + " cannot become " + next);
        }
        store.stand(who.event().id(), next, clock.instant());
        publisher.publishEvent(new EventStatusChanged(who.event().id(), now, next));
    }
}

package no.karrierekvalitet.workshop.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the people of an event. Whoever calls has made sure who asks. */
@Component
public class Participants {

    private final ParticipantStore store;
    private final ApplicationEventPublisher events;

    Participants(ParticipantStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    public Optional<Participant> find(UUID event, UUID participant) {
        return store.find(event, participant);
    }

    /** Those who hold a place, in the order they came onto the list. */
    public List<Participant> expected(UUID event) {
        return store.expected(event);
    }

    /**
     * They are in the room. Twice is the same as once.
     *
     * @throws Failure.NotFound when nobody by this id is on the event's list
     */
    @Transactional
    public void arrive(UUID event, UUID participant) {
        status(event, participant, Participant.Status.ARRIVED);
    }

    /** They are not in the room after all. */
    @Transactional
    public void notArrived(UUID event, UUID participant) {
        status(event, participant, Participant.Status.REGISTERED);
    }

    /** They did not come; whoever seats people may give their seat away. */
    @Transactional
    public void absent(UUID event, UUID participant) {
        status(event, participant, Participant.Status.ABSENT);
    }

    /** They gave their place up, or the organiser took it. */
    @Transactional
    public void cancel(UUID event, UUID participant) {
        status(event, participant, Participant.Status.CANCELLED);
    }

    /** Everybody with a place who is not in the room yet is taken for absent. */
    @Transactional
    public int absentAreThoseNotArrived(UUID event) {
        var missing = store.notArrived(event);
        missing.forEach(one -> absent(event, one));
        return missing.size();
    }

    private void status(UUID event, UUID participant, Participant.Status status) {
        if (!store.status(event, participant, status)) {
            throw new Failure.NotFound();
        }
        if (status == Participant.Status.ARRIVED || !status.expected()) {
            events.publishEvent(new ParticipantChanged(event, participant, status.expected()));
        }
    }
}

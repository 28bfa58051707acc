package no.karrierekvalitet.workshop.making.changing;

import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.EventStatus;
import no.karrierekvalitet.workshop.making.Facts;
import no.karrierekvalitet.workshop.making.Outline;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what an event is: its title, day and place, whether others may copy it, and whether there is one at all. */
@Component
public class Changing {

    private final ChangingStore store;

    Changing(ChangingStore store) {
        this.store = store;
    }

    /**
     * @param version the event as the organiser saw it
     * @return false when somebody else has changed the event since; then nothing is
     */
    @Transactional
    public boolean change(Attendee organiser, long version, Outline outline, Localized summary) {
        return store.touch(open(organiser), version)
                && store.change(organiser.event().id(), outline, summary);
    }

    /** Lets everybody who makes an event begin with this one's programme, or no longer. */
    @Transactional
    public void share(Attendee organiser, boolean shared) {
        store.share(organiser.event().id(), shared);
    }

    public Facts facts(Attendee organiser) {
        return store.facts(organiser.event().id());
    }

    /** Deletes the event and everything in it, for good. */
    @Transactional
    public void delete(Attendee organiser) {
        store.delete(organiser.event().id());
    }

    /** What is over is read only. */
    static UUID open(Attendee organiser) {
        if (organiser.event().status() == EventStatus.ENDED) {
            throw new Failure.Conflict("The event is over");
        }
        return organiser.event().id();
    }
}

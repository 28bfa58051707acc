package no.karrierekvalitet.workshop.making;

import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.Events;
import org.springframework.stereotype.Component;

/** Events whose programme others may begin with. */
@Component
public class Shared {

    private final SharedStore store;
    private final Events events;

    Shared(SharedStore store, Events events) {
        this.store = store;
        this.events = events;
    }

    /** Those that others have shared, newest first. */
    public List<Event> by(UUID reader) {
        return store.sharedByOthers(reader).stream()
                .flatMap(id -> events.find(id).stream())
                .toList();
    }

    /** Whether somebody may begin with its programme: because it is shared, or because they organise it. */
    public boolean mayCopy(UUID event, UUID reader) {
        return store.mayCopy(event, reader);
    }

    public boolean isShared(UUID event) {
        return store.isShared(event);
    }
}

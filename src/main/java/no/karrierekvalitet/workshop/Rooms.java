package no.karrierekvalitet.workshop;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** The door to where a room is. It is moved on by {@code workshop.room.Moves}. */
@Component
public class Rooms {

    private final RoomStore store;

    Rooms(RoomStore store) {
        this.store = store;
    }

    /** Where the event's room is now; waiting, before anything has happened. */
    public Room now(UUID event) {
        return store.find(event).orElseGet(() -> Room.empty(event));
    }
}

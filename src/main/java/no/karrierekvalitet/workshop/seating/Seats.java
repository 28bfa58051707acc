package no.karrierekvalitet.workshop.seating;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The door to where people sit now, in the round that holds. Whoever calls has made sure who asks. */
@Component
public class Seats {

    private final SeatStore store;

    Seats(SeatStore store) {
        this.store = store;
    }

    /** The table of a participant; empty when no round holds yet, or they have no seat in it. */
    public Optional<UUID> tableOf(UUID event, UUID participant) {
        return store.tableNow(event, participant);
    }

    /** The participants who sit at a table now. */
    public List<UUID> at(UUID event, UUID table) {
        return store.atTableNow(event, table);
    }
}

package no.karrierekvalitet.workshop.people.own;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where somebody on the list sits now, for their own page. */
@Component
public class OwnSeats {

    private final OwnRegistrationStore store;

    OwnSeats(OwnRegistrationStore store) {
        this.store = store;
    }

    /** @param number on the table's sign */
    public record Seat(UUID table, int number) {}

    /** Empty when no round of seating holds, or they have no seat in it. */
    public Optional<Seat> of(UUID participant) {
        return store.seat(participant);
    }
}

package no.karrierekvalitet.workshop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.stereotype.Component;

/** The door to events as everybody knows them. What is inside one is reached as an {@link Attendee}. */
@Component
public class Events {

    private final EventStore store;
    private final Clock clock;

    Events(EventStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public Optional<Event> find(UUID event) {
        return store.find(event);
    }

    /** The event people join with this code; typed with small letters or spaces it is the same code. */
    public Optional<Event> byCode(String code) {
        return store.byCode(code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    /** Those a person works at, newest first. */
    public List<Event> of(Viewer.Person person) {
        return store.ofStaff(person.id());
    }

    /** Those anybody may register for, soonest first. */
    public List<Event> announced() {
        return store.announced(LocalDate.now(clock));
    }
}

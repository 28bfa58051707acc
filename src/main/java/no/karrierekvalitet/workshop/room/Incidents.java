package no.karrierekvalitet.workshop.room;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts what was refused at an event, so that the facilitator sees that somebody tries; never who. */
@Component
public class Incidents {

    private final IncidentStore store;
    private final Clock clock;

    Incidents(IncidentStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public enum Kind {
        /** A code or link that leads nowhere. */
        WRONG_CODE,
        /** A phone that went from table to table. */
        TABLE_HOPPING,
        /** Something sent to a step that is over. */
        CLOSED_STEP,
        /** More than a person can write or vote. */
        FLOOD,
        /** Larger than allowed. */
        TOO_LARGE,
        /** For another table than the one they sit at. */
        OTHER_TABLE;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What was refused on one day.
     *
     * @param table number of the table it came from, if it came from one
     */
    public record Incident(String kind, @Nullable Integer table, int count, Instant last) {}

    /** Kept although what it counts is refused and rolled back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void count(UUID event, Kind kind, @Nullable UUID table) {
        store.count(event, kind.name(), table, LocalDate.now(clock), clock.instant());
    }

    /** A wrong code belongs to no event, so every event that is under way may want to know. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void wrongCode() {
        store.countForAllRunning(Kind.WRONG_CODE.name(), LocalDate.now(clock), clock.instant());
    }

    /** Today's, the latest first. */
    public List<Incident> today(UUID event) {
        return store.of(event, LocalDate.now(clock));
    }
}

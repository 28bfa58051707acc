package no.karrierekvalitet.workshop;

import java.util.Locale;

/** How far an event has come. */
public enum EventStatus {
    /** Being made; seen by its staff only. */
    DRAFT,
    /** Announced: has a public page and takes registrations when they are on. */
    OPEN,
    /** The day itself: the room moves, tables write. */
    RUNNING,
    /** Over: read only, with its report. */
    ENDED;

    /** Small events skip the announcement; what was done too soon is taken back; what is over can be taken up again. */
    public boolean mayBecome(EventStatus next) {
        return switch (this) {
            case DRAFT -> next == OPEN || next == RUNNING;
            case OPEN -> next == DRAFT || next == RUNNING;
            case RUNNING -> next == OPEN || next == ENDED;
            case ENDED -> next == RUNNING;
        };
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

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

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package no.karrierekvalitet.workshop;

import java.util.EnumSet;
import java.util.Set;

/** A way of taking part in an event. A larger part carries the smaller ones with it. */
public enum Part {
    /** A phone that has joined with the event's code. */
    PHONE,
    /** A device that has opened a table's own link. */
    TABLE,
    /** The machine in front of the big screen. */
    PROJECTOR,
    /** Comes when a table calls. */
    HELPER,
    /** Gathers notes into themes. */
    THEME_TEAM,
    /** Moves the room on. */
    FACILITATOR,
    /** Made the event, or was asked to share that work. */
    ORGANISER;

    /** Whether one can have it without an account. */
    public boolean withoutAccount() {
        return this != ORGANISER && this != FACILITATOR;
    }

    /** This part and what it carries with it; nobody at a table is there by being staff. */
    Set<Part> all() {
        return switch (this) {
            case ORGANISER -> EnumSet.of(ORGANISER, FACILITATOR, THEME_TEAM, HELPER, PROJECTOR);
            case FACILITATOR -> EnumSet.of(FACILITATOR, THEME_TEAM, HELPER, PROJECTOR);
            default -> EnumSet.of(this);
        };
    }
}

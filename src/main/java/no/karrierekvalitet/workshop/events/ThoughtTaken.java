package no.karrierekvalitet.workshop.events;

import java.util.UUID;

/**
 * A signed-in person took something that was said at an event along into their own plan: a theme to work on, or one thing
 * to do. Whoever keeps plans listens.
 *
 * @param id of the taking: heard twice, it is one
 * @param kind whether it is something to work on or something to do
 * @param words what was said, as it was said
 * @param event what the event is called, in the person's language
 * @param path where it is read in the event's report
 */
public record ThoughtTaken(UUID id, UUID person, Kind kind, String words, String event, String path) {

    public enum Kind {
        /** A theme: it becomes a goal. */
        THEME,
        /** A note: it becomes an activity. */
        NOTE
    }
}

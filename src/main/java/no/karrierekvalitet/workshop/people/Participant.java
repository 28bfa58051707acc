package no.karrierekvalitet.workshop.people;

import java.util.Locale;
import java.util.UUID;
import no.karrierekvalitet.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes to an event, or wants to. No account is behind it. Seen by organisers, and by themselves through
 * their own link.
 *
 * @param email null when they gave none
 * @param organisation where they work; empty when unknown
 * @param sector key of one of {@link no.karrierekvalitet.identity.Registers}' sectors
 * @param county code of one of its counties
 * @param wantsReport whether to send them the report after the event
 * @param language what they read
 */
public record Participant(
        UUID id,
        UUID event,
        String name,
        @Nullable String email,
        String organisation,
        @Nullable String sector,
        @Nullable String county,
        Role role,
        Status status,
        Source source,
        boolean wantsReport,
        Language language) {

    /** What they do at the event. */
    public enum Role {
        PARTICIPANT,
        /** Gives everyone at a table the word and sums up. */
        TABLE_LEADER,
        SPEAKER;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far they have come. */
    public enum Status {
        /** On the waiting list. */
        WAITING,
        /** Has a place. */
        REGISTERED,
        /** Is in the room. */
        ARRIVED,
        /** Did not come. */
        ABSENT,
        CANCELLED;

        /** Whether they hold a place at the event. */
        public boolean expected() {
            return this == REGISTERED || this == ARRIVED;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How they came onto the list. */
    public enum Source {
        REGISTRATION,
        LIST,
        WALK_IN
    }
}

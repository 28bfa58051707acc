package no.karrierekvalitet.workshop.room;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a table is doing with the item the room is at.
 *
 * @param devices that sit there
 * @param notes written for the item
 * @param ready whether the table has said it is done
 * @param sent whether its summary is sent
 */
public record TableStand(
        UUID id,
        int number,
        int seats,
        int devices,
        int notes,
        @Nullable Instant writingAt,
        @Nullable Instant helpSince,
        @Nullable String helpTakenBy,
        boolean ready,
        boolean sent) {

    /** Somebody who pauses to think is still writing. */
    private static final Duration PAUSE_FOR_THOUGHT = Duration.ofSeconds(30);

    /** What matters most about it, in that order. */
    public enum State {
        HELP,
        HELPED,
        SENT,
        READY,
        WRITING,
        PRESENT,
        EMPTY;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public State state(Instant now) {
        if (helpSince != null) {
            return helpTakenBy == null ? State.HELP : State.HELPED;
        }
        if (sent) {
            return State.SENT;
        }
        if (ready) {
            return State.READY;
        }
        if (writingAt != null && writingAt.plus(PAUSE_FOR_THOUGHT).isAfter(now)) {
            return State.WRITING;
        }
        return devices > 0 ? State.PRESENT : State.EMPTY;
    }
}

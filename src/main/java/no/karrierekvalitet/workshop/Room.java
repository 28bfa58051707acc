package no.karrierekvalitet.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import no.karrierekvalitet.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * Where the whole room is at this moment: the same for every screen.
 *
 * @param version grows with every move of the facilitator
 * @param endsAt when the step's time is up, while the clock runs
 * @param remaining what is left of it, while the clock stands still
 * @param message from the facilitator to all; empty for none
 * @param canvasId the poll or item that the projector shows, where it shows one
 * @param second the other language of the hall, when texts are shown side by side
 */
public record Room(
        UUID event,
        long version,
        @Nullable UUID item,
        @Nullable UUID step,
        Phase phase,
        @Nullable Instant endsAt,
        @Nullable Duration remaining,
        String message,
        @Nullable Instant messageAt,
        Canvas canvas,
        @Nullable UUID canvasId,
        @Nullable Language second) {

    public enum Phase {
        /** The day has not begun, or has ended for today. */
        WAITING,
        RUNNING,
        PAUSED,
        /** The event is over. */
        ENDED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the projector shows. */
    public enum Canvas {
        STEP,
        THEMES,
        POLL,
        WORDS,
        SELF_EVALUATION,
        SEATING,
        WELCOME;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Before anything has happened. */
    static Room empty(UUID event) {
        return new Room(event, 0, null, null, Phase.WAITING, null, null, "", null, Canvas.WELCOME, null, null);
    }

    /** What is left of the step's time; negative when the room has gone over it, null when no clock is set. */
    public @Nullable Duration left(Instant now) {
        return endsAt != null ? Duration.between(now, endsAt) : remaining;
    }

    /** Whether the room is within the step: also while the clock stands still. */
    public boolean underWay() {
        return phase == Phase.RUNNING || phase == Phase.PAUSED;
    }
}

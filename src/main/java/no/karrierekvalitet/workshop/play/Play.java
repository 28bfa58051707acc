package no.karrierekvalitet.workshop.play;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Simulated people at an event.
 *
 * @param speed how many times faster than the programme: 1, 5 or 20
 * @param phones how many, 0 to 400
 * @param leads whether it moves the room on, too
 * @param person who began it
 * @param beat when it last showed a sign of life
 */
public record Play(
        UUID event,
        int speed,
        int phones,
        boolean leads,
        @Nullable UUID person,
        boolean running,
        Reason reason,
        Instant started,
        Instant beat) {

    public static final List<Integer> SPEEDS = List.of(1, 5, 20);
    public static final int MOST_PHONES = 400;

    /** Nobody plays on through the night because somebody forgot to stop. */
    static final Duration LONGEST = Duration.ofHours(3);

    private static final Duration DEAD = Duration.ofSeconds(30);

    /** Why it is not running. */
    public enum Reason {
        NONE,
        ASKED,
        OVER,
        LIMIT,
        /** The application was restarted in the middle of it. */
        CUT_OFF;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** As it is seen now: one whose heart stopped is not running, whatever was written. */
    Play at(Instant now) {
        return running && beat.plus(DEAD).isBefore(now)
                ? new Play(event, speed, phones, leads, person, false, Reason.CUT_OFF, started, beat)
                : this;
    }

    boolean tooLong(Instant now) {
        return started.plus(LONGEST).isBefore(now);
    }
}

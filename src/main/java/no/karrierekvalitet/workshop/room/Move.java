package no.karrierekvalitet.workshop.room;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a facilitator asks of the room.
 *
 * @param version of the room as the facilitator saw it; with another one nothing happens
 * @param minutes of {@link Kind#MORE}, 1 to 60
 * @param item of {@link Kind#JUMP}
 */
public record Move(
        Kind kind, long version, int minutes, @Nullable UUID item) {

    public static final int MOST_MINUTES = 60;

    public enum Kind {
        START,
        NEXT,
        BACK,
        JUMP,
        MORE,
        PAUSE,
        CONTINUE,
        /** The day is over, others follow. */
        DAY_END,
        /** The event is over. */
        END,
        MESSAGE,
        CANVAS;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** What a facilitator's button asks for. */
        public static Optional<Kind> of(String key) {
            return Stream.of(values())
                    .filter(kind ->
                            kind != MESSAGE && kind != CANVAS && kind.key().equals(key))
                    .findFirst();
        }
    }
}

package no.karrierekvalitet.workshop.room;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.workshop.Room;
import no.karrierekvalitet.workshop.Room.Canvas;
import no.karrierekvalitet.workshop.Room.Phase;
import org.jspecify.annotations.Nullable;

/** The same room with one thing changed. */
final class With {

    private With() {}

    static Room version(Room r, long version) {
        return new Room(
                r.event(),
                version,
                r.item(),
                r.step(),
                r.phase(),
                r.endsAt(),
                r.remaining(),
                r.message(),
                r.messageAt(),
                r.canvas(),
                r.canvasId(),
                r.second());
    }

    static Room stop(Room r, Stop stop) {
        return new Room(
                r.event(),
                r.version(),
                stop.item().id(),
                stop.stepId(),
                r.phase(),
                r.endsAt(),
                r.remaining(),
                r.message(),
                r.messageAt(),
                r.canvas(),
                r.canvasId(),
                r.second());
    }

    static Room clock(Room r, Phase phase, @Nullable Instant endsAt, @Nullable Duration remaining) {
        return new Room(
                r.event(),
                r.version(),
                r.item(),
                r.step(),
                phase,
                endsAt,
                remaining,
                r.message(),
                r.messageAt(),
                r.canvas(),
                r.canvasId(),
                r.second());
    }

    static Room message(Room r, String text, Instant now) {
        return new Room(
                r.event(),
                r.version(),
                r.item(),
                r.step(),
                r.phase(),
                r.endsAt(),
                r.remaining(),
                text,
                text.isEmpty() ? null : now,
                r.canvas(),
                r.canvasId(),
                r.second());
    }

    static Room canvas(Room r, Canvas canvas, @Nullable UUID id) {
        return new Room(
                r.event(),
                r.version(),
                r.item(),
                r.step(),
                r.phase(),
                r.endsAt(),
                r.remaining(),
                r.message(),
                r.messageAt(),
                canvas,
                id,
                r.second());
    }

    static Room second(Room r, @Nullable Language second) {
        return new Room(
                r.event(),
                r.version(),
                r.item(),
                r.step(),
                r.phase(),
                r.endsAt(),
                r.remaining(),
                r.message(),
                r.messageAt(),
                r.canvas(),
                r.canvasId(),
                second);
    }
}

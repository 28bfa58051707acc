package no.karrierekvalitet.workshop.table;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a task was open to the tables when something was done, and in which way. Pure: the room now, and where it was.
 *
 * @param open whether what was done counts
 * @param late whether the room had gone on when it arrived
 * @param step the step it was done in
 * @param quiet whether it was done in a quiet round that is still going on
 */
record Opening(boolean open, boolean late, @Nullable UUID step, boolean quiet) {

    static final Opening CLOSED = new Opening(false, false, null, false);

    /** Where the room is or was; {@code item} null when it was at none. */
    record Place(@Nullable UUID item, @Nullable UUID step, boolean individual, boolean underWay) {
        boolean at(UUID task) {
            return underWay && task.equals(item);
        }
    }

    /**
     * @param now where the room is
     * @param then where it was when it was done
     * @param justBefore where it was a moment earlier: a sentence may be finished when the room goes on
     */
    static Opening of(UUID task, Place now, Place then, Place justBefore) {
        if (now.at(task)) {
            var step = then.at(task) ? then.step() : now.step();
            return new Opening(true, false, step, now.individual() && java.util.Objects.equals(step, now.step()));
        }
        var place = then.at(task) ? then : justBefore;
        return place.at(task) ? new Opening(true, true, place.step(), false) : CLOSED;
    }

    /** What a device says of its age is believed as far as the event goes. */
    static Instant doneAt(long age, Instant now, Instant earliest) {
        var at = now.minusMillis(Math.clamp(age, 0, 60L * 24 * 3_600_000));
        return at.isBefore(earliest) ? earliest : at;
    }
}

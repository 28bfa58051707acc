package no.karrierekvalitet.workshop;

import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, at one event: staff with an account, a device that has joined, or both in one browser. Handlers take it
 * as an {@link Admit} parameter, so that nobody without the right gets as far as the handler.
 *
 * @param person the account, of staff
 * @param device the joined device, if this browser is one
 */
public record Attendee(
        Event event,
        Set<Part> parts,
        @Nullable UUID person,
        @Nullable Device device) {

    public Attendee {
        parts = Set.copyOf(parts);
    }

    public boolean is(Part part) {
        return parts.contains(part);
    }

    /** Whether they work at the event, as against taking part in it; the organiser is all of these. */
    public boolean isStaff() {
        return is(Part.FACILITATOR) || is(Part.THEME_TEAM) || is(Part.HELPER);
    }

    /** The joined device; without one there is nothing here for them. */
    public Device joined() {
        if (device == null) {
            throw new Failure.NotFound();
        }
        return device;
    }

    /** The table the device sits at; without one there is nothing here for them. */
    public UUID table() {
        var table = joined().table();
        if (table == null) {
            throw new Failure.NotFound();
        }
        return table;
    }
}

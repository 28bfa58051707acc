package no.karrierekvalitet.workshop;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A browser that has joined an event without an account.
 *
 * @param table the table it sits at, when it sits at one
 * @param participant the person on the list it belongs to, when they said so
 */
public record Device(
        UUID id, Part kind, @Nullable UUID table, @Nullable UUID participant) {

    /** Where it belongs at the event. */
    public String page(Event event) {
        return event.path()
                + switch (kind) {
                    case TABLE -> "/bord";
                    case PROJECTOR -> "/lerret";
                    case THEME_TEAM -> "/temaer";
                    case HELPER -> "/hjelp";
                    default -> "/med";
                };
    }
}

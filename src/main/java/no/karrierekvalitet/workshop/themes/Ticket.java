package no.karrierekvalitet.workshop.themes;

import java.util.UUID;
import no.karrierekvalitet.platform.Failure;

/** A note and how often it had been placed when somebody chose it. */
public record Ticket(UUID note, int placed) {

    /** Reads what {@link Said#ticket} wrote. */
    public static Ticket of(String text) {
        try {
            var dot = text.indexOf('.');
            return new Ticket(UUID.fromString(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            throw new Failure.Unreadable("Not a note of the board");
        }
    }
}

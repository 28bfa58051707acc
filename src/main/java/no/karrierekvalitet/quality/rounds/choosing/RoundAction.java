package no.karrierekvalitet.quality.rounds.choosing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action of the service's plan that comes from a round.
 *
 * @param responsible their name; null until somebody takes it, and when whoever had it has left
 * @param left whether whoever had it has left
 * @param status as the plan has it
 * @param element {@code part/code} of what it is about; null for what is about something local
 */
public record RoundAction(
        UUID id,
        String title,
        String measure,
        @Nullable String responsible,
        boolean left,
        @Nullable LocalDate due,
        String status,
        @Nullable String element) {

    public String statusKey() {
        return status.toLowerCase(Locale.ROOT);
    }
}

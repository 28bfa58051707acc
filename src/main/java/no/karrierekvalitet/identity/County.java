package no.karrierekvalitet.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A county by its official code. Counties merge and split; an old one stays readable where it was used.
 *
 * @param code two digits
 * @param validFrom first day; null when older than what we keep
 * @param validTo first day on which it was no longer a county; null today
 */
public record County(
        String code,
        String name,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    boolean validOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || validTo.isAfter(day));
    }
}

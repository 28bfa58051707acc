package no.karrierekvalitet.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where career guidance is given.
 *
 * @param organisation its owner, when known
 * @param validFrom first day
 * @param validTo first day on which it no longer exists
 */
public record Service(
        UUID id,
        String name,
        Sector sector,
        County county,
        @Nullable Organisation organisation,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}

package no.karrierekvalitet.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One role of one person in one service over one period.
 *
 * @param name what the person calls themselves
 * @param validFrom first day
 * @param validTo first day on which it no longer holds
 */
public record Membership(
        UUID id,
        UUID person,
        String name,
        UUID service,
        Role role,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}

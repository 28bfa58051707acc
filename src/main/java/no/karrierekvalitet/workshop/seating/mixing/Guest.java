package no.karrierekvalitet.workshop.seating.mixing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be seated, as far as mixing cares.
 *
 * @param leader leads a table
 * @param organisation null, as sector and county, when unknown: nobody is kept from others for what we do not know
 */
public record Guest(
        UUID id,
        boolean leader,
        boolean speaker,
        @Nullable String organisation,
        @Nullable String sector,
        @Nullable String county) {}

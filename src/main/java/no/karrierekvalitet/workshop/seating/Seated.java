package no.karrierekvalitet.workshop.seating;

import java.util.UUID;

/**
 * Somebody at a table in one round, for organisers' eyes.
 *
 * @param table number of the table
 * @param pinned placed by hand
 */
public record Seated(
        UUID participant,
        String name,
        String organisation,
        boolean leader,
        boolean arrived,
        int table,
        boolean pinned) {}

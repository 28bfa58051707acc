package no.karrierekvalitet.workshop.seating;

import java.util.UUID;

/**
 * A table of an event.
 *
 * @param number on its sign, from 1
 * @param seats 1 to 30
 */
public record RoundTable(UUID id, int number, int seats) {}

package no.karrierekvalitet.workshop.themes.board;

import java.util.UUID;

/**
 * A theme on the board.
 *
 * @param objections how many of its notes a table wants elsewhere and has had no answer about
 */
public record BoardTheme(UUID id, String name, int version, Weight weight, int objections) {}

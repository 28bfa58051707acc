package no.karrierekvalitet.workshop.themes.board;

import java.util.UUID;

/** A theme as the hall sees it grow. */
public record GrowingTheme(UUID id, String name, Weight weight) {}

package no.karrierekvalitet.workshop.themes.board;

import java.util.UUID;

/** A table said something against a theme, took it back, or was answered. */
public record Objected(UUID event, UUID table) {}

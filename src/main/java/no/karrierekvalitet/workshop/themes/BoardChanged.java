package no.karrierekvalitet.workshop.themes;

import java.util.UUID;

/** Themes of a task changed; heard after commit by what shows them. */
public record BoardChanged(UUID event, UUID item) {}

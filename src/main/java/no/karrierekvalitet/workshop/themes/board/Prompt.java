package no.karrierekvalitet.workshop.themes.board;

import java.util.UUID;
import no.karrierekvalitet.platform.Localized;

/** A question of a task. */
public record Prompt(UUID id, Localized text) {}

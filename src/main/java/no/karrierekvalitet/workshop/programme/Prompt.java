package no.karrierekvalitet.workshop.programme;

import java.util.UUID;
import no.karrierekvalitet.platform.Localized;

/** A question that the tables write notes to. */
public record Prompt(UUID id, Localized text) {}

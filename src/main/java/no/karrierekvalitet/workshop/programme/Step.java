package no.karrierekvalitet.workshop.programme;

import java.util.UUID;
import no.karrierekvalitet.platform.Localized;

/**
 * A timed part of a task.
 *
 * @param minutes 1 to 600
 */
public record Step(UUID id, StepMode mode, int minutes, Localized text) {}

package no.karrierekvalitet.workshop.themes.board;

import java.util.UUID;
import no.karrierekvalitet.platform.Localized;

/**
 * A task that tables write about.
 *
 * @param notes how many open notes there are
 */
public record Task(UUID id, Localized title, int notes) {}

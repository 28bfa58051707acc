package no.karrierekvalitet.quality.anchoring;

import java.time.Instant;
import java.util.UUID;

/**
 * What a service needs from those above it.
 *
 * @param text 1 to 500 characters
 */
public record Need(UUID id, String text, Instant since) {}

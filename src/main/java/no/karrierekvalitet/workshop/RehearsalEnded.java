package no.karrierekvalitet.workshop;

import java.util.UUID;

/**
 * A rehearsal is over. Features that keep something of what was done in it delete that, listening with
 * {@code @EventListener}: in the same transaction, so that nothing of it is left.
 */
public record RehearsalEnded(UUID event) {}

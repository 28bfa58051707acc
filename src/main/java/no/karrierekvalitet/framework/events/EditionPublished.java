package no.karrierekvalitet.framework.events;

import java.time.Instant;
import java.util.UUID;

/** An edition was published and is the current one. Told after it is so, and maybe more than once. */
public record EditionPublished(UUID edition, String framework, String version, Instant at) {}

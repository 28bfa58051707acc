package no.karrierekvalitet.framework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a framework. A draft can change; a published edition never does, so whatever refers to it keeps its
 * meaning.
 *
 * @param framework id of the framework this is an edition of
 * @param version what people call it, as in {@code 2024.1-working}
 * @param publishedAt null while it is a draft
 */
public record Edition(
        UUID id, String framework, String version, @Nullable Instant publishedAt) {}

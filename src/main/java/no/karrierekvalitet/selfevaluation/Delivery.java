package no.karrierekvalitet.selfevaluation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a browser delivered, read and found to fit the edition.
 *
 * @param evaluation null when the browser did not know of any
 */
public record Delivery(
        @Nullable UUID evaluation, UUID edition, Instant startedAt, Changes changes, Thoughts thoughts) {}

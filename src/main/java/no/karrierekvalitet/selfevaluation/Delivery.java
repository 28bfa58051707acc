package no.karrierekvalitet.selfevaluation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a browser delivered, read and found to fit the edition.
 *
 * @param evaluation null when the browser did not know of any
 * @param local answers to local statements, by the statement; whether they are the person's to answer is not checked yet
 */
public record Delivery(
        @Nullable UUID evaluation,
        UUID edition,
        Instant startedAt,
        Changes changes,
        Map<UUID, Answer> local,
        Thoughts thoughts) {}

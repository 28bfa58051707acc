package no.karrierekvalitet.framework.editing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition in the making.
 *
 * @param id of the edition it will be
 * @param version what it will be called when it is published, as it looks now
 * @param name what the editors call it among themselves
 * @param basedOn the published edition it began as a copy of
 * @param changedAt when anything in it was last changed
 * @param begunBy null when that person's account is deleted
 */
public record Draft(
        UUID id,
        String framework,
        String version,
        String name,
        UUID basedOn,
        Instant begunAt,
        @Nullable UUID begunBy,
        Instant changedAt) {}

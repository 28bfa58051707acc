package no.karrierekvalitet.selfevaluation;

import java.time.Instant;
import java.util.UUID;

/**
 * An evaluation made without an account, as the device kept it.
 *
 * @param id made by the device, so that keeping it twice keeps it once
 */
public record DeviceEvaluation(UUID id, UUID edition, Instant startedAt, Changes changes, Thoughts thoughts) {

    public DeviceEvaluation(UUID id, UUID edition, Instant startedAt, Changes changes) {
        this(id, edition, startedAt, changes, Thoughts.NONE);
    }
}

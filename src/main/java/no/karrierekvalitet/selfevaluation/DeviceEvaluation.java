package no.karrierekvalitet.selfevaluation;

import java.time.Instant;
import java.util.UUID;

/**
 * An evaluation made without an account, as the device kept it.
 *
 * @param id made by the device, so that keeping it twice keeps it once
 */
public record DeviceEvaluation(UUID id, UUID edition, Instant startedAt, Changes changes) {

    /** As it would look to its person; for a picture that is drawn and not stored. */
    public Evaluation asEvaluation(Instant now) {
        return new Evaluation(id, edition, startedAt, now, null, changes.answers());
    }
}

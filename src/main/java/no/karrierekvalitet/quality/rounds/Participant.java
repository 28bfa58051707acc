package no.karrierekvalitet.quality.rounds;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is asked in a round.
 *
 * @param person null for a partner
 * @param doneAt when they said that they were done
 * @param brings in a round of a few: shows the others their own answers
 */
public record Participant(
        UUID id,
        UUID round,
        @Nullable UUID person,
        Part part,
        @Nullable Instant doneAt,
        boolean brings) {

    public boolean done() {
        return doneAt != null;
    }
}

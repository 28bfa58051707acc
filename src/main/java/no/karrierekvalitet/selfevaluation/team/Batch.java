package no.karrierekvalitet.selfevaluation.team;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * At least five evaluations of as many people, as all that is kept of them together.
 *
 * @param edition whose words the sums are in
 * @param retiredAt when newer evaluations took its place; null while it is part of the picture
 */
record Batch(UUID edition, Instant sealedAt, @Nullable Instant retiredAt, int size, Sums sums) {

    boolean live() {
        return retiredAt == null;
    }

    /** Whether it was part of the picture just before a moment. */
    boolean liveBefore(Instant moment) {
        return sealedAt.isBefore(moment) && (retiredAt == null || !retiredAt.isBefore(moment));
    }
}

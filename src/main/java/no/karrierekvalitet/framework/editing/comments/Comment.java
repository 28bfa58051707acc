package no.karrierekvalitet.framework.editing.comments;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says to the others about an element of a draft.
 *
 * @param by null when that person's account is deleted
 * @param solvedAt null while it waits for somebody
 */
public record Comment(
        UUID id,
        String part,
        String code,
        String text,
        Instant at,
        @Nullable UUID by,
        @Nullable Instant solvedAt,
        @Nullable UUID solvedBy) {

    public boolean open() {
        return solvedAt == null;
    }
}

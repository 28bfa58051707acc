package no.karrierekvalitet.selfevaluation.team;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person has decided about one of their evaluations, and what has come of it.
 *
 * @param service the one service that may count it in; null when none may
 * @param pooled whether it may also be counted together with other services
 */
public record Sharing(
        UUID evaluation,
        State state,
        @Nullable UUID service,
        boolean pooled,
        @Nullable Instant sharedAt) {

    /** Keys of texts end in these, in lower case. */
    public enum State {
        /** Only the person has it. */
        PRIVATE,
        /** May be counted, and waits until it can be counted together with at least four others. */
        WAITING,
        /** Part of the picture. */
        COUNTED,
        /** Part of earlier pictures; a newer evaluation of the same person, or of others, has taken its place. */
        EARLIER,
        /** Has been counted and is no longer, because somebody withdrew. It is never counted again. */
        SPENT;

        /** Whether the person can let it be counted. */
        public boolean open() {
            return this == PRIVATE || this == WAITING;
        }

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public boolean shared() {
        return service != null;
    }
}

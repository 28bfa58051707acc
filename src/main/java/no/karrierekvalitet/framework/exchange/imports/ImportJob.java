package no.karrierekvalitet.framework.exchange.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.framework.exchange.ImportProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A file on its way in.
 *
 * @param edition the draft that a sheet is for, or that came of documents
 * @param version what the draft of documents is to be called
 * @param done things taken in so far, of {@code total}
 * @param outcome what the importer found, or did; for the page that shows it
 */
public record ImportJob(
        UUID id,
        ImportKind kind,
        String fileName,
        @Nullable UUID person,
        Instant receivedAt,
        @Nullable UUID edition,
        @Nullable String version,
        State state,
        int done,
        int total,
        List<ImportProblem> problems,
        JsonNode outcome) {

    public enum State {
        /** Being looked through. */
        CHECKING,
        /** Looked through without a problem; waits for the editor. */
        READY,
        /** Being taken in. */
        STORING,
        DONE,
        /** Something did not fit; nothing was changed. */
        REFUSED;

        /** Whether the job will move on by itself. */
        public boolean isMoving() {
            return this == CHECKING || this == STORING;
        }
    }

    /** From 0 to 100. */
    public int percent() {
        return total == 0 ? 0 : (int) (100L * Math.min(done, total) / total);
    }
}

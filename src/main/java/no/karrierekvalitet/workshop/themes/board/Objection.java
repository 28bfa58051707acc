package no.karrierekvalitet.workshop.themes.board;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A table says that its note means something else than the theme it was put in.
 *
 * @param table number of the table
 * @param words what the table says to it; may be empty
 * @param answer the theme team's; empty until there is one
 */
public record Objection(
        UUID note,
        int table,
        UUID theme,
        String words,
        Instant at,
        @Nullable Instant resolvedAt,
        String answer) {

    public boolean open() {
        return resolvedAt == null;
    }
}

package no.karrierekvalitet.workshop.themes.board;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A table's own words, as the theme team sees them: never who at the table wrote them.
 *
 * @param table number of the table
 * @param language the code of the language it is written in, when that is known
 * @param theme the theme it lies in; null when it is loose
 * @param placed how often it has been placed, against moving it from where it no longer is
 */
public record Said(
        UUID id,
        int table,
        @Nullable UUID prompt,
        String text,
        @Nullable String language,
        boolean commitment,
        int dots,
        @Nullable UUID theme,
        int placed,
        Instant received) {

    /** How a form names this note where it was seen. */
    public String ticket() {
        return id + "." + placed;
    }
}

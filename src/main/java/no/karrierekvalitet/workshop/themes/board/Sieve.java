package no.karrierekvalitet.workshop.themes.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which notes somebody wants to see.
 *
 * @param table number of a table; null for all
 * @param words what they contain; empty for anything
 */
public record Sieve(@Nullable UUID prompt, @Nullable Integer table, String words) {

    public static final Sieve ALL = new Sieve(null, null, "");

    String pattern() {
        return "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}

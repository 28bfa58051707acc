package no.karrierekvalitet.development.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody typed, tidied: one kind of line break, no space around, and nothing invisible that a database refuses. */
final class Typed {

    private Typed() {}

    static String text(@Nullable String raw) {
        return raw == null
                ? ""
                : raw.replaceAll("\\r\\n?", "\n")
                        .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                        .strip();
    }

    /** As {@link #text}, for a field of one line. */
    static String line(@Nullable String raw) {
        return text(raw).replaceAll("\\s+", " ");
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /**
     * A day as date fields send it.
     *
     * @throws java.time.DateTimeException for what is not a day
     */
    static @Nullable LocalDate day(@Nullable String text) {
        return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
    }
}

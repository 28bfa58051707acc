package no.karrierekvalitet.workshop.making;

import org.jspecify.annotations.Nullable;

/** What somebody typed, tidied: one kind of line break, no space around, and nothing invisible that a database refuses. */
public final class Typed {

    private Typed() {}

    public static String text(@Nullable String raw) {
        return raw == null
                ? ""
                : raw.replaceAll("\\r\\n?", "\n")
                        .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                        .strip();
    }

    /** As {@link #text}, for a field of one line. */
    public static String line(@Nullable String raw) {
        return text(raw).replaceAll("\\s+", " ");
    }
}

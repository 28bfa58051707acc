package no.karrierekvalitet.quality.rounds;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody typed, tidied: one kind of line break, no space around, and nothing invisible that a database refuses. */
public final class Typed {

    private Typed() {}

    public static String text(@Nullable String raw) {
        return raw == null
                ? ""
                : raw.replaceAll("\\r\\n?", "\n")
                        .replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", "")
                        .strip();
    }

    /** As {@link #text}, for a field of one line. */
    public static String line(@Nullable String raw) {
        return text(raw).replaceAll("\\s+", " ");
    }

    /** A day as date fields send it; null for nothing and for what is no day of a working life. */
    public static @Nullable LocalDate day(@Nullable String raw) {
        try {
            var day = raw == null || raw.isBlank() ? null : LocalDate.parse(raw.strip());
            return day == null || day.getYear() < 1950 || day.getYear() > 2100 ? null : day;
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}

package no.karrierekvalitet.quality;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What somebody typed, tidied: one kind of line break, no space around, and nothing invisible that a database refuses. */
public final class Typed {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

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

    /**
     * A day of our time as date fields send it; null for nothing.
     *
     * @throws DateTimeException for what is no such day
     */
    public static @Nullable LocalDate day(@Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        var day = LocalDate.parse(raw.strip());
        if (day.getYear() < FIRST || day.getYear() > LAST) {
            throw new DateTimeParseException("Not of our time", raw, 0);
        }
        return day;
    }

    public static boolean isDay(@Nullable String raw) {
        try {
            day(raw);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** At most this many characters, with a mark where something was left out. */
    public static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}

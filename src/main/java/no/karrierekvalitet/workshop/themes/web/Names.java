package no.karrierekvalitet.workshop.themes.web;

import java.util.UUID;
import java.util.regex.Pattern;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.workshop.themes.Theme;
import org.jspecify.annotations.Nullable;

/** What may be a theme's name. */
final class Names {

    private static final Pattern UNWRITABLE = Pattern.compile("[\\x00\\p{Cs}]");

    private Names() {}

    /** Text key of what is wrong with it; null when nothing is. */
    static @Nullable String problem(String name) {
        if (name.isEmpty()) {
            return "workshop.themes.problem.name";
        }
        return name.length() > Theme.LONGEST || UNWRITABLE.matcher(name).find() ? "workshop.themes.problem.long" : null;
    }

    /** Words somebody said, as far as they can be kept. */
    static String words(@Nullable String text, int longest) {
        var clean = text == null ? "" : UNWRITABLE.matcher(text).replaceAll("").strip();
        return clean.substring(
                        0, clean.offsetByCodePoints(0, Math.min(clean.codePointCount(0, clean.length()), longest)))
                .strip();
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new Failure.Unreadable("Not an id");
        }
    }
}

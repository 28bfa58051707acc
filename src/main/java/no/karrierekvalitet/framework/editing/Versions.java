package no.karrierekvalitet.framework.editing;

import java.time.Year;
import java.util.regex.Pattern;
import no.karrierekvalitet.framework.editing.Release.Step;

/** What the next edition may be called: a year and a number, and whatever stands behind them. */
public final class Versions {

    private static final Pattern YEAR_AND_NUMBER = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})(.*)");

    private Versions() {}

    /** As in 2024.1 → 2024.2 for a minor step, and 2024.1 → 2026.1 for a major one in 2026. */
    public static String after(String version, Step step, Year now) {
        var parts = YEAR_AND_NUMBER.matcher(version);
        if (!parts.matches()) {
            return version + "-2";
        }
        var year = Integer.parseInt(parts.group(1));
        var number = Integer.parseInt(parts.group(2));
        return switch (step) {
            case MINOR -> year + "." + (number + 1) + parts.group(3);
            case MAJOR -> Math.max(year + 1, now.getValue()) + ".1" + parts.group(3);
        };
    }
}

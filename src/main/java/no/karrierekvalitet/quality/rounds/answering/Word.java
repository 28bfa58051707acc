package no.karrierekvalitet.quality.rounds.answering;

import java.time.Instant;
import java.util.Locale;

/**
 * A few words somebody wrote about a priority area.
 *
 * @param text at most {@value #LONGEST} characters; empty when it was taken back
 * @param released whether the meeting may read it, without a name
 */
public record Word(String area, Kind kind, String text, boolean released, Instant at) {

    public static final int LONGEST = 500;

    /** What the words are about. */
    public enum Kind {
        STRONG,
        IMPROVE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As it is sent: {@code area/STRONG}. */
    public String place() {
        return place(area, kind);
    }

    public static String place(String area, Kind kind) {
        return area + "/" + kind.key();
    }
}

package no.karrierekvalitet.quality.rounds;

import java.util.Locale;

/** How far a round has come. It only goes forward; closing alone can be taken back. */
public enum Phase {
    /** Each looks for themselves. Nobody sees anything of what others answer. */
    ANSWERING,
    /** The answers are counted, and the service agrees, chooses and plans. */
    MEETING,
    /** Done: what was agreed stays and can be read. */
    CLOSED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

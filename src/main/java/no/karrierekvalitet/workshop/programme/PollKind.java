package no.karrierekvalitet.workshop.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the room is asked for. */
public enum PollKind {
    /** One of the options. */
    CHOICE,
    /** The options in order. */
    RANKING,
    /** Up to three words of one's own. */
    WORDS;

    /** As in text keys and files. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when there is no such thing */
    @JsonCreator
    public static PollKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

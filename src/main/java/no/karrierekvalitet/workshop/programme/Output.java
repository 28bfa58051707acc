package no.karrierekvalitet.workshop.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the tables make of a task. */
public enum Output {
    NOTES,
    /** Notes, and dots on those that matter most. */
    PRIORITISED_LIST,
    /** Each person's own promise, with a date. */
    COMMITMENTS,
    /** Each person alone on their own phone; the room sees the sum only. */
    SELF_EVALUATION;

    /** As in text keys and files. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when there is no such thing */
    @JsonCreator
    public static Output of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

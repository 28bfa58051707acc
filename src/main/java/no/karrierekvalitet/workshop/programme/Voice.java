package no.karrierekvalitet.workshop.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a speaker speaks from. */
public enum Voice {
    DIRECTORATE,
    ACADEMIA,
    PRACTICE,
    FACILITATOR;

    /** As in text keys and files. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when there is no such thing */
    @JsonCreator
    public static Voice of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

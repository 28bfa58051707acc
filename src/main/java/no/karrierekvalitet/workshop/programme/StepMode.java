package no.karrierekvalitet.workshop.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How people work in a step. */
public enum StepMode {
    /** The quiet round: each for themselves, the table sees it when the step is over. */
    INDIVIDUAL,
    PAIRS,
    TABLE,
    PLENARY;

    /** As in text keys and files. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when there is no such thing */
    @JsonCreator
    public static StepMode of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

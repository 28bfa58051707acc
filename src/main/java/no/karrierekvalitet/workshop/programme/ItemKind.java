package no.karrierekvalitet.workshop.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What happens in a piece of the programme. */
public enum ItemKind {
    OPENING,
    /** Somebody speaks. */
    TALK,
    /** The tables work. */
    TASK,
    /** A question to get to know each other by, at the tables. */
    WARM_UP,
    /** The room answers on its phones. */
    POLL,
    BREAK,
    /** Everybody listens to each other. */
    PLENARY,
    CLOSING;

    /** As in text keys and files. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when there is no such thing */
    @JsonCreator
    public static ItemKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether the tables write. */
    public boolean atTables() {
        return this == TASK || this == WARM_UP;
    }
}

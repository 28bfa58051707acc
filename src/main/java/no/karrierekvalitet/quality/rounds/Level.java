package no.karrierekvalitet.quality.rounds;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How far a service has come with one indicator, on the quality model's scale; not a mark. */
public enum Level {
    NOT_STARTED("notStarted"),
    STARTED("started"),
    IN_PLACE("inPlace"),
    SYSTEMATIC("systematic"),
    /** Not for this service. */
    NOT_RELEVANT("notRelevant"),
    /** Cannot be told from where one stands. */
    DONT_KNOW("dontKnow");

    /** Those that are steps of the scale, lowest first. */
    public static final List<Level> STEPS = List.of(NOT_STARTED, STARTED, IN_PLACE, SYSTEMATIC);

    private final String key;

    Level(String key) {
        this.key = key;
    }

    /** As the edition names it. */
    public String key() {
        return key;
    }

    /** As it is kept: 1 to 6. */
    public int code() {
        return ordinal() + 1;
    }

    /** Whether it says how far something has come. */
    public boolean isStep() {
        return STEPS.contains(this);
    }

    public static Level ofCode(int code) {
        return values()[code - 1];
    }

    public static Optional<Level> find(String key) {
        return Arrays.stream(values()).filter(level -> level.key.equals(key)).findFirst();
    }
}

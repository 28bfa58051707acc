package no.karrierekvalitet.development;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a goal stands. */
public enum GoalStatus {
    ACTIVE,
    /** Resting; not forgotten, and not asked about. */
    PAUSED,
    DONE;

    /** As it stands in addresses, forms and text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<GoalStatus> of(String key) {
        return Stream.of(values()).filter(status -> status.key().equals(key)).findFirst();
    }
}

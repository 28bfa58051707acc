package no.karrierekvalitet.development;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an activity stands. */
public enum ActivityStatus {
    PLANNED,
    DOING,
    DONE,
    /** It did not happen, and that is fine. */
    DROPPED;

    /** As it stands in forms and text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ActivityStatus> of(String key) {
        return Stream.of(values()).filter(status -> status.key().equals(key)).findFirst();
    }

    public boolean open() {
        return this == PLANNED || this == DOING;
    }
}

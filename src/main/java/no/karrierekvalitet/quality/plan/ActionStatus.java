package no.karrierekvalitet.quality.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How far a service has come with an action. */
public enum ActionStatus {
    PLANNED,
    UNDER_WAY,
    DONE,
    /** The service decided against it; kept, because that is a decision too. */
    DROPPED;

    /** As in addresses, forms and files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ActionStatus> of(String key) {
        return Stream.of(values()).filter(status -> status.key().equals(key)).findFirst();
    }

    public boolean open() {
        return this == PLANNED || this == UNDER_WAY;
    }
}

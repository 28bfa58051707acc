package no.karrierekvalitet.development;

import java.util.Locale;

/** The ways to develop that the framework names. */
public enum ActivityKind {
    EXPERIENCE,
    NETWORK,
    RESEARCH,
    OBSERVATION,
    COURSE,
    READING;

    /** As it stands in forms, text keys and the framework's suggestions. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a kind the product does not know */
    public static ActivityKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}

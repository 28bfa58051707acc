package no.karrierekvalitet.framework;

import com.fasterxml.jackson.annotation.JsonValue;

/** The three kinds of competence, as in the Norwegian qualifications framework (domain.md 1.1). */
public enum Kind {
    KNOWLEDGE("knowledge"),
    SKILLS("skills"),
    GENERAL_COMPETENCE("generalCompetence");

    private final String key;

    Kind(String key) {
        this.key = key;
    }

    /** The code of this kind in the framework's data. */
    @JsonValue
    public String key() {
        return key;
    }

    public static Kind of(String key) {
        for (var kind : values()) {
            if (kind.key.equals(key)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("Unknown kind of competence: " + key);
    }
}

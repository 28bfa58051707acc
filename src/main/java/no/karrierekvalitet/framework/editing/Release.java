package no.karrierekvalitet.framework.editing;

import java.time.Instant;
import java.util.Locale;
import no.karrierekvalitet.platform.Localized;

/**
 * How an edition came out.
 *
 * @param step how far it is from the one before
 * @param note what is new, for readers
 */
public record Release(Step step, Localized note, Instant at) {

    /** How far an edition is from the one it was made of. */
    public enum Step {
        /** Other words; every statement asks for the same, so answers can be compared as they are. */
        MINOR,
        /** Statements or indicators came, went or were replaced; answers are mapped. */
        MAJOR;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

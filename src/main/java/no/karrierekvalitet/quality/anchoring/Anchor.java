package no.karrierekvalitet.quality.anchoring;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.karrierekvalitet.platform.Localized;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds the quality work in place: an item of the checklist, or one of the four calls.
 *
 * @param code of the element in the current edition
 * @param title name of a call; null for an item of the checklist
 * @param role who sees to it, in the edition's words; null for a call
 */
public record Anchor(
        String code,
        @Nullable Localized title,
        Localized text,
        @Nullable Localized role,
        State state,
        String who,
        String note,
        int version) {

    /** How far it has come. */
    public enum State {
        NOT_YET,
        STARTED,
        IN_PLACE;

        /** As in forms and text keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<State> of(String key) {
            return Stream.of(values()).filter(state -> state.key().equals(key)).findFirst();
        }
    }

    public boolean call() {
        return title != null;
    }
}

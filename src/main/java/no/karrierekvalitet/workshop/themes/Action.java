package no.karrierekvalitet.workshop.themes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something one person did on a board, whole.
 *
 * @param theme the theme it was about, if about one
 * @param changes what really changed
 * @param missed how many notes or themes were left alone because others had changed them in the meantime
 */
record Action(UUID id, Kind kind, Verb verb, @Nullable UUID theme, List<Change> changes, int missed) {

    enum Kind {
        DO,
        UNDO,
        REDO
    }

    Action {
        changes = List.copyOf(changes);
    }

    int placed() {
        return (int) changes.stream().filter(Change.Placed.class::isInstance).count();
    }
}

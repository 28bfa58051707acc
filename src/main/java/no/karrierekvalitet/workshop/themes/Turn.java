package no.karrierekvalitet.workshop.themes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.workshop.themes.Change.Existing;
import no.karrierekvalitet.workshop.themes.Change.Placed;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's turn at a board, with nobody else at it.
 *
 * @param number of what is done in it
 */
record Turn(UUID event, UUID item, long number, Actor actor, ThemeStore store) {

    /** @param stale how many of those asked for had been moved by others since they were chosen, or are no more */
    record Moves(List<Change> changes, int stale) {}

    List<Theme> themes() {
        return store.of(item);
    }

    Moves moves(List<Ticket> tickets, @Nullable UUID to) {
        var places = store.places(item, tickets.stream().map(Ticket::note).toList());
        var changes = new ArrayList<Change>();
        int stale = 0;
        for (var ticket : new LinkedHashSet<>(tickets)) {
            var place = places.get(ticket.note());
            if (place == null || place.version() != ticket.placed()) {
                stale++;
            } else if (to == null ? place.theme() != null : !to.equals(place.theme())) {
                changes.add(new Placed(ticket.note(), place.theme(), to));
            }
        }
        return new Moves(changes, stale);
    }

    /** Everything goes from one theme to another or out of all, and then the theme goes. */
    Moves emptied(UUID theme, @Nullable UUID to) {
        var changes = new ArrayList<Change>();
        store.notes(theme).forEach(note -> changes.add(new Placed(note, theme, to)));
        changes.add(new Existing(theme, false));
        return new Moves(changes, 0);
    }

    /** A theme comes, and notes into it. */
    Moves gathered(UUID theme, List<Ticket> tickets) {
        var moves = moves(tickets, theme);
        moves.changes().addFirst(new Existing(theme, true));
        return moves;
    }
}

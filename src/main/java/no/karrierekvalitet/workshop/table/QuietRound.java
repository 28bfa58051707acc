package no.karrierekvalitet.workshop.table;

import java.util.UUID;
import no.karrierekvalitet.live.Live;
import no.karrierekvalitet.workshop.room.RoomMoved;
import no.karrierekvalitet.workshop.room.Signals;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When the room leaves a quiet round, each table sees what all at it have written; in the same commit as the move. */
@Component
class QuietRound {

    private final NoteStore store;
    private final Live live;

    QuietRound(NoteStore store, Live live) {
        this.store = store;
        this.live = live;
    }

    @EventListener
    void on(RoomMoved moved) {
        if (moved.leftStep()) {
            end(moved.after().event());
        }
    }

    private void end(UUID event) {
        var tables = store.open(event, null, null);
        tables.forEach(table -> live.changed(Signals.table(event, table)));
        if (!tables.isEmpty()) {
            live.changed(Signals.board(event));
        }
    }
}

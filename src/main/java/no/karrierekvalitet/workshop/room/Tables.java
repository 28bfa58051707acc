package no.karrierekvalitet.workshop.room;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Room;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to how tables are doing, and to helping them. */
@Component
public class Tables {

    private final TableStandStore store;
    private final Signals signals;
    private final Clock clock;

    Tables(TableStandStore store, Signals signals, Clock clock) {
        this.store = store;
        this.signals = signals;
        this.clock = clock;
    }

    /** Every table, by number, with what it has done for the item the room is at. */
    public List<TableStand> now(Room room) {
        return store.of(room.event(), room.item());
    }

    /** The number on a table's sign. */
    public Optional<Integer> number(UUID event, UUID table) {
        return store.number(event, table);
    }

    /** Those that call, the one that has waited longest first. */
    public List<TableStand> calling(Room room) {
        return now(room).stream()
                .filter(table -> table.helpSince() != null)
                .sorted(java.util.Comparator.comparing(table -> java.util.Objects.requireNonNull(table.helpSince())))
                .toList();
    }

    /** The device's own table calls for help. */
    @Transactional
    public void call(Attendee who) {
        store.call(who.table(), clock.instant());
        tell(who, who.table());
    }

    /** The device's own table needs no help any more. */
    @Transactional
    public void takeBack(Attendee who) {
        store.done(who.event().id(), who.table());
        tell(who, who.table());
    }

    /**
     * A helper is on the way.
     *
     * @param by what helpers call each other; empty for one without a name
     */
    @Transactional
    public void take(Attendee who, UUID table, String by) {
        found(store.take(who.event().id(), table, by));
        tell(who, table);
    }

    @Transactional
    public void done(Attendee who, UUID table) {
        found(store.done(who.event().id(), table));
        tell(who, table);
    }

    /** The helpers, and everybody at the table. */
    private void tell(Attendee who, UUID table) {
        signals.tableStands(who.event().id());
        signals.atTable(who.event().id(), table);
    }

    private static void found(int rows) {
        if (rows == 0) {
            throw new Failure.NotFound();
        }
    }
}

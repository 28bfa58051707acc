package no.karrierekvalitet.workshop.seating;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the tables of an event. Whoever calls has made sure who asks. */
@Component
public class Tables {

    /** Numbers on signs go up to this. */
    public static final int MOST = 2000;

    private final TableStore store;

    Tables(TableStore store) {
        this.store = store;
    }

    /** By number. */
    public List<RoundTable> of(UUID event) {
        return store.of(event);
    }

    public Optional<RoundTable> find(UUID event, int number) {
        return store.find(event, number);
    }

    public Optional<RoundTable> find(UUID event, UUID table) {
        return store.find(event, table);
    }

    /**
     * Sets up more tables, numbered on from the highest.
     *
     * @param count 1 to {@link #MOST}
     * @param seats at each, 1 to 30
     * @throws Failure.Conflict when there would be too many
     */
    @Transactional
    public void add(UUID event, int count, int seats) {
        store.lock(event);
        var highest = store.highest(event);
        if (highest + count > MOST) {
            throw new Failure.Conflict("More than " + MOST + " tables");
        }
        for (int number = highest + 1; number <= highest + count; number++) {
            store.add(event, new RoundTable(Ids.next(), number, seats));
        }
    }

    /** Gives a table another number of seats; who sits there stays, also when there are too few. */
    @Transactional
    public void seats(UUID event, int number, int seats) {
        if (!store.seats(event, number, seats)) {
            throw new Failure.NotFound();
        }
    }

    /** Takes a table away, unless it has written something; who sat there has no seat. */
    @Transactional
    public void remove(UUID event, int number) {
        var table = find(event, number).orElseThrow(Failure.NotFound::new);
        if (!store.remove(table.id())) {
            throw new Failure.Conflict("The table has written something");
        }
    }
}

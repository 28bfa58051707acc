package no.karrierekvalitet.workshop.themes.board;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.workshop.Attendee;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to "that is not what we meant": said by a table about its own notes, answered by the theme team. */
@Service
public class Objections {

    private final ObjectionStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Objections(ObjectionStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** About the board of a task, for the theme team. */
    @Transactional(readOnly = true)
    public List<Objection> of(UUID item) {
        return store.of(item);
    }

    /**
     * What the asking table sees of its notes under themes.
     *
     * @param items the table's tasks; shown is the first of them of which anything lies in a theme
     */
    @Transactional(readOnly = true)
    public TableThemes seenBy(Attendee table, List<UUID> items) {
        return new TableThemes(
                table.event().path(), items.isEmpty() ? List.of() : store.underThemes(table.table(), items));
    }

    /** @param words may be empty */
    @Transactional
    public void say(Attendee table, UUID note, String words) {
        found(store.add(table.table(), note, words, clock.instant()));
        events.publishEvent(new Objected(table.event().id(), table.table()));
    }

    @Transactional
    public void withdraw(Attendee table, UUID note) {
        found(store.withdraw(table.table(), note));
        events.publishEvent(new Objected(table.event().id(), table.table()));
    }

    @Transactional
    public void resolve(Attendee team, UUID note, String answer) {
        var table =
                store.resolve(team.event().id(), note, answer, clock.instant()).orElseThrow(Failure.NotFound::new);
        events.publishEvent(new Objected(team.event().id(), table));
    }

    private static void found(boolean found) {
        if (!found) {
            throw new Failure.NotFound();
        }
    }
}

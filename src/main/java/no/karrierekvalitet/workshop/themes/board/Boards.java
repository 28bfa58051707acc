package no.karrierekvalitet.workshop.themes.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to reading boards. Who may read is decided where people come in. */
@Service
@Transactional(readOnly = true)
public class Boards {

    private final BoardStore store;

    Boards(BoardStore store) {
        this.store = store;
    }

    /** The event's tasks in the order of the programme. */
    public List<Task> tasks(UUID event) {
        return store.tasks(event);
    }

    public boolean isTask(UUID event, UUID item) {
        return store.isTask(event, item);
    }

    /** The task to begin with, when there is one. */
    public Optional<UUID> current(UUID event) {
        return store.current(event);
    }

    public List<Prompt> prompts(UUID item) {
        return store.prompts(item);
    }

    /** Numbers of the tables that have said something. */
    public List<Integer> tables(UUID item) {
        return store.tables(item);
    }

    /** Notes in no theme, newest first. */
    public List<Said> loose(UUID item, Sieve sieve, int limit) {
        return store.loose(item, sieve, limit);
    }

    public int countLoose(UUID item, Sieve sieve) {
        return store.countLoose(item, sieve);
    }

    /** Every open note of a task, table by table. */
    public List<Said> all(UUID item) {
        return store.all(item);
    }

    /** A theme's notes, table by table. */
    public List<Said> in(UUID item, UUID theme, int limit) {
        return store.in(item, theme, limit);
    }

    /** In the theme team's order. */
    public List<BoardTheme> themes(UUID item) {
        return store.themes(item);
    }
}

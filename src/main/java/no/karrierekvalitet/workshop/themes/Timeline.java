package no.karrierekvalitet.workshop.themes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What one person can undo and redo: their own actions in their order, whatever others did in between. */
final class Timeline {

    private final Deque<Action> done = new ArrayDeque<>();
    private final Deque<Action> undone = new ArrayDeque<>();

    private Timeline() {}

    /** @param own one person's actions, oldest first */
    static Timeline of(List<Action> own) {
        var timeline = new Timeline();
        own.forEach(timeline::add);
        return timeline;
    }

    private void add(Action action) {
        switch (action.kind()) {
            case DO -> begin(action);
            case UNDO -> {
                done.poll();
                undone.push(action);
            }
            case REDO -> {
                undone.poll();
                done.push(action);
            }
        }
    }

    /** Something new makes what was undone a thing of the past; what changed nothing is no step. */
    private void begin(Action action) {
        if (!action.changes().isEmpty()) {
            done.push(action);
            undone.clear();
        }
    }

    /** The action that is taken back next. */
    Optional<Action> undoable() {
        return Optional.ofNullable(done.peek());
    }

    /** The taking back that is taken back next. */
    Optional<Action> redoable() {
        return Optional.ofNullable(undone.peek());
    }
}

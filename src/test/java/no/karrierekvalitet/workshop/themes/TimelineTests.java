package no.karrierekvalitet.workshop.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimelineTests {

    private final List<Action> history = new ArrayList<>();

    @Test
    void theNewestIsTakenBackFirst() {
        act(Action.Kind.DO);
        var second = act(Action.Kind.DO);
        assertThat(Timeline.of(history).undoable()).contains(second);
        assertThat(Timeline.of(history).redoable()).isEmpty();
    }

    @Test
    void whatWasTakenBackCanBeDoneAgainUntilSomethingNewIsDone() {
        var first = act(Action.Kind.DO);
        act(Action.Kind.DO);
        var undo = act(Action.Kind.UNDO);
        assertThat(Timeline.of(history).undoable()).contains(first);
        assertThat(Timeline.of(history).redoable()).contains(undo);
        act(Action.Kind.DO);
        assertThat(Timeline.of(history).redoable()).isEmpty();
    }

    @Test
    void whatWasDoneAgainCanBeTakenBackAgain() {
        act(Action.Kind.DO);
        act(Action.Kind.UNDO);
        var redo = act(Action.Kind.REDO);
        assertThat(Timeline.of(history).undoable()).contains(redo);
        assertThat(Timeline.of(history).redoable()).isEmpty();
    }

    @Test
    void whatChangedNothingIsNoStep() {
        var first = act(Action.Kind.DO);
        history.add(new Action(UUID.randomUUID(), Action.Kind.DO, Verb.MOVE, null, List.of(), 1));
        assertThat(Timeline.of(history).undoable()).contains(first);
    }

    private Action act(Action.Kind kind) {
        var change = new Change.Placed(UUID.randomUUID(), null, UUID.randomUUID());
        var action = new Action(UUID.randomUUID(), kind, Verb.MOVE, null, List.of(change), 0);
        history.add(action);
        return action;
    }
}

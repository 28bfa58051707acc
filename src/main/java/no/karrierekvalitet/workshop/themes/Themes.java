package no.karrierekvalitet.workshop.themes;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.RehearsalEnded;
import no.karrierekvalitet.workshop.themes.Change.Named;
import no.karrierekvalitet.workshop.themes.Change.Ordered;
import no.karrierekvalitet.workshop.themes.board.Boards;
import no.karrierekvalitet.workshop.themes.board.GrowingTheme;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to gathering notes into themes. Everything is an action that its author can take back; what somebody else has
 * changed in the meantime is left as it is and counted as missed. Each method answers with the action's id.
 */
@Service
public class Themes {

    private final ThemeStore themes;
    private final ActionStore actions;
    private final Boards boards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Themes(ThemeStore themes, ActionStore actions, Boards boards, ApplicationEventPublisher events, Clock clock) {
        this.themes = themes;
        this.actions = actions;
        this.boards = boards;
        this.events = events;
        this.clock = clock;
    }

    /** The themes of a task with what stands behind them, in the team's order. */
    @Transactional(readOnly = true)
    public List<GrowingTheme> growing(Event event, UUID item) {
        return boards.isTask(event.id(), item)
                ? boards.themes(item).stream()
                        .map(theme -> new GrowingTheme(theme.id(), theme.name(), theme.weight()))
                        .toList()
                : List.of();
    }

    /** Moves notes into a theme, or out of all. @param theme null for out of all */
    @Transactional
    public UUID move(Attendee who, UUID item, List<Ticket> notes, @Nullable UUID theme) {
        var turn = turn(who, item);
        if (theme != null) {
            there(who, item, theme);
        }
        return act(turn, theme == null ? Verb.LOOSEN : Verb.MOVE, theme, turn.moves(notes, theme));
    }

    /** A new theme with these notes in it; taken out of another theme, that is splitting it. */
    @Transactional
    public UUID gather(Attendee who, UUID item, String name, List<Ticket> notes) {
        var turn = turn(who, item);
        var last = turn.themes().isEmpty() ? 0 : turn.themes().getLast().position();
        var theme = new Theme(Ids.next(), item, name, last + 1, 1);
        themes.prepare(theme);
        return act(turn, Verb.GATHER, theme.id(), turn.gathered(theme.id(), notes));
    }

    /** @param version of the theme as it was when the new name was written */
    @Transactional
    public UUID rename(Attendee who, UUID theme, int version, String name) {
        var found = find(who, theme);
        var turn = turn(who, found.item());
        var now = there(who, found.item(), theme);
        if (now.version() != version) {
            return act(turn, Verb.RENAME, theme, new Turn.Moves(List.of(), 1));
        }
        var changes = now.name().equals(name) ? List.<Change>of() : List.<Change>of(new Named(theme, now.name(), name));
        return act(turn, Verb.RENAME, theme, new Turn.Moves(changes, 0));
    }

    /** All of one theme goes into another, and the one is gone. */
    @Transactional
    public UUID merge(Attendee who, UUID theme, UUID into) {
        var found = find(who, theme);
        var turn = turn(who, found.item());
        there(who, found.item(), theme);
        there(who, found.item(), into);
        if (theme.equals(into)) {
            throw new Failure.Unreadable("A theme cannot be merged into itself");
        }
        return act(turn, Verb.MERGE, into, turn.emptied(theme, into));
    }

    /** Its notes are loose again. */
    @Transactional
    public UUID dissolve(Attendee who, UUID theme) {
        var found = find(who, theme);
        var turn = turn(who, found.item());
        there(who, found.item(), theme);
        return act(turn, Verb.DISSOLVE, theme, turn.emptied(theme, null));
    }

    /** @param before the theme it comes before; null for last */
    @Transactional
    public UUID order(Attendee who, UUID theme, @Nullable UUID before) {
        var found = find(who, theme);
        var turn = turn(who, found.item());
        var now = there(who, found.item(), theme);
        var place = Order.place(turn.themes(), theme, before);
        var changes = List.<Change>of(new Ordered(theme, now.position(), place));
        return act(turn, Verb.ORDER, theme, new Turn.Moves(changes, 0));
    }

    /** Takes one's own newest action back, as far as nobody has built on it. */
    @Transactional
    public UUID undo(Attendee who, UUID item) {
        var turn = turn(who, item);
        var target = Timeline.of(actions.own(item, turn.actor())).undoable().orElseThrow(Themes::nothing);
        return again(turn, Action.Kind.UNDO, target);
    }

    @Transactional
    public UUID redo(Attendee who, UUID item) {
        var turn = turn(who, item);
        var target = Timeline.of(actions.own(item, turn.actor())).redoable().orElseThrow(Themes::nothing);
        return again(turn, Action.Kind.REDO, target);
    }

    /** What an action did, for the one who did it and for who looks on. */
    @Transactional(readOnly = true)
    public Optional<Done> done(UUID item, UUID action) {
        return actions.find(item, action)
                .map(one -> new Done(
                        one.kind().name(),
                        one.verb(),
                        Optional.ofNullable(one.theme()).flatMap(themes::name).orElse(""),
                        one.placed(),
                        one.changes().isEmpty(),
                        one.missed()));
    }

    /** What this person would undo and redo next. */
    @Transactional(readOnly = true)
    public Steps steps(Attendee who, UUID item) {
        var timeline = Timeline.of(actions.own(item, Actor.of(who)));
        return new Steps(
                timeline.undoable().map(Action::verb).orElse(null),
                timeline.redoable().map(Action::verb).orElse(null));
    }

    /**
     * @param kind DO, UNDO or REDO
     * @param theme its name; empty when it was about none
     * @param notes how many were moved
     * @param nothing whether all of it came too late
     * @param missed how much others had changed first
     */
    public record Done(String kind, Verb verb, String theme, int notes, boolean nothing, int missed) {}

    public record Steps(@Nullable Verb undo, @Nullable Verb redo) {}

    @EventListener
    void forget(RehearsalEnded ended) {
        themes.forget(ended.event());
    }

    private UUID again(Turn turn, Action.Kind kind, Action target) {
        var moves = new Turn.Moves(Change.back(target.changes()), 0);
        return act(turn, kind, target.verb(), target.theme(), moves);
    }

    private UUID act(Turn turn, Verb verb, @Nullable UUID theme, Turn.Moves moves) {
        return act(turn, Action.Kind.DO, verb, theme, moves);
    }

    private UUID act(Turn turn, Action.Kind kind, Verb verb, @Nullable UUID theme, Turn.Moves moves) {
        var made = themes.apply(turn.item(), moves.changes());
        var missed = moves.stale() + moves.changes().size() - made.size();
        var action = new Action(Ids.next(), kind, verb, theme, made, missed);
        actions.add(turn.item(), turn.number(), turn.actor(), action, clock.instant());
        events.publishEvent(new BoardChanged(turn.event(), turn.item(), themes.tables(made)));
        return action.id();
    }

    private Turn turn(Attendee who, UUID item) {
        if (!boards.isTask(who.event().id(), item)) {
            throw new Failure.NotFound();
        }
        var number = themes.open(item);
        return new Turn(who.event().id(), item, number, Actor.of(who), themes);
    }

    private Theme find(Attendee who, UUID theme) {
        return themes.find(who.event().id(), theme).orElseThrow(() -> new Failure.Conflict("The theme is gone"));
    }

    /** Asked for again when it is one's turn, because others had theirs. */
    private Theme there(Attendee who, UUID item, UUID theme) {
        var found = find(who, theme);
        if (!Objects.equals(found.item(), item)) {
            throw new Failure.NotFound();
        }
        return found;
    }

    private static Failure nothing() {
        return new Failure.Conflict("Nothing to take back");
    }
}

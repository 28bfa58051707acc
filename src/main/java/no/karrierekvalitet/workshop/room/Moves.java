package no.karrierekvalitet.workshop.room;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.EventLife;
import no.karrierekvalitet.workshop.EventStatus;
import no.karrierekvalitet.workshop.Room;
import no.karrierekvalitet.workshop.Rooms;
import no.karrierekvalitet.workshop.programme.Programmes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for those who move a room. Each move is one transaction, done once: two facilitators who press at the same
 * moment do not move it twice. Every screen hears of it after the commit.
 */
@Component
public class Moves {

    private final MoveStore store;
    private final Rooms rooms;
    private final Programmes programmes;
    private final EventLife life;
    private final Signals signals;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Moves(
            MoveStore store,
            Rooms rooms,
            Programmes programmes,
            EventLife life,
            Signals signals,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.store = store;
        this.rooms = rooms;
        this.programmes = programmes;
        this.life = life;
        this.signals = signals;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** How a move went. */
    public enum Outcome {
        MOVED,
        /** Somebody else had moved the room since; nothing happened. */
        STALE,
        /** It makes no sense where the room is. */
        POINTLESS
    }

    @Transactional
    public Outcome move(Attendee who, Move move) {
        var course = Course.through(programmes.of(who.event()));
        var outcome =
                change(who, move.kind(), move.version(), room -> new Moving(course, clock.instant()).move(room, move));
        if (outcome == Outcome.MOVED) {
            follow(who);
        }
        return outcome;
    }

    /** The event is under way when its room is, and over when its room is. */
    private void follow(Attendee who) {
        var room = rooms.now(who.event().id());
        if (room.underWay()) {
            life.become(who, EventStatus.RUNNING);
        } else if (room.phase() == Room.Phase.ENDED && who.event().status() == EventStatus.RUNNING) {
            life.become(who, EventStatus.ENDED);
        }
    }

    /**
     * Shows a message on every screen; an empty one takes it back.
     *
     * @param text up to 500 characters
     */
    @Transactional
    public void say(Attendee who, String text) {
        apply(who, Move.Kind.MESSAGE, room -> With.message(room, text, clock.instant()));
    }

    /** Shows something else on the projector. */
    @Transactional
    public void show(Attendee who, Room.Canvas canvas, @Nullable UUID id) {
        apply(who, Move.Kind.CANVAS, room -> With.canvas(room, canvas, id));
    }

    /** Shows the hall texts in this language beside the event's own; in one language only for null. */
    @Transactional
    public void beside(Attendee who, @Nullable Language second) {
        apply(who, Move.Kind.CANVAS, room -> With.second(room, second));
    }

    private void apply(Attendee who, Move.Kind kind, UnaryOperator<Room> change) {
        change(who, kind, null, room -> Optional.of(change.apply(room)));
    }

    private interface Change {
        Optional<Room> of(Room room);
    }

    private Outcome change(Attendee who, Move.Kind kind, @Nullable Long version, Change change) {
        var event = who.event().id();
        store.lock(event, clock.instant());
        var before = rooms.now(event);
        if (version != null && version != before.version()) {
            return Outcome.STALE;
        }
        var after = change.of(before);
        if (after.isEmpty()) {
            return Outcome.POINTLESS;
        }
        var moved = With.version(after.get(), before.version() + 1);
        store.put(moved, kind, clock.instant());
        publisher.publishEvent(new RoomMoved(before, moved));
        signals.roomMoved(event);
        return Outcome.MOVED;
    }
}

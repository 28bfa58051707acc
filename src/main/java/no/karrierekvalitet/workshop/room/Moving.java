package no.karrierekvalitet.workshop.room;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.karrierekvalitet.workshop.Room;
import no.karrierekvalitet.workshop.Room.Phase;

/** Where a move takes a room: the rules, free of everything else. Nothing when the move makes no sense there. */
final class Moving {

    private final Course course;
    private final Instant now;

    Moving(Course course, Instant now) {
        this.course = course;
        this.now = now;
    }

    Optional<Room> move(Room room, Move move) {
        return switch (move.kind()) {
            case START -> room.underWay() ? Optional.empty() : start(room);
            case NEXT -> within(room).flatMap(course::after).map(stop -> to(room, stop));
            case BACK -> within(room).flatMap(course::before).map(stop -> to(room, stop));
            case JUMP -> course.first(move.item()).map(stop -> to(room, stop));
            case MORE ->
                room.underWay() ? Optional.of(more(room, Duration.ofMinutes(move.minutes()))) : Optional.empty();
            case PAUSE -> room.phase() == Phase.RUNNING ? Optional.of(paused(room)) : Optional.empty();
            case CONTINUE -> room.phase() == Phase.PAUSED ? Optional.of(running(room)) : Optional.empty();
            case DAY_END -> room.underWay() ? Optional.of(still(room, Phase.WAITING)) : Optional.empty();
            case END -> room.phase() != Phase.ENDED ? Optional.of(still(room, Phase.ENDED)) : Optional.empty();
            case MESSAGE, CANVAS -> Optional.empty();
        };
    }

    /** An event that was ended by mistake goes on where it was. */
    private Optional<Room> start(Room room) {
        var stop = room.phase() == Phase.ENDED
                ? course.at(room).or(() -> course.start(room))
                : course.start(room).or(() -> course.at(room));
        return stop.map(where -> to(room, where));
    }

    private Optional<Stop> within(Room room) {
        return room.underWay() ? course.at(room) : Optional.empty();
    }

    /** The projector follows into a new item; within one it goes on showing what was chosen. */
    private Room to(Room room, Stop stop) {
        var moved = With.clock(With.stop(room, stop), Phase.RUNNING, now.plus(stop.time()), null);
        return stop.item().id().equals(room.item()) && room.underWay()
                ? moved
                : With.canvas(moved, Room.Canvas.STEP, null);
    }

    /** When the time is up already, the minutes are counted from now. */
    private Room more(Room room, Duration minutes) {
        var left = left(room);
        var more = (left.isNegative() ? Duration.ZERO : left).plus(minutes);
        return room.phase() == Phase.RUNNING
                ? With.clock(room, Phase.RUNNING, now.plus(more), null)
                : With.clock(room, Phase.PAUSED, null, more);
    }

    private Room paused(Room room) {
        return With.clock(room, Phase.PAUSED, null, left(room));
    }

    private Room running(Room room) {
        return With.clock(room, Phase.RUNNING, now.plus(left(room)), null);
    }

    private Room still(Room room, Phase phase) {
        return With.canvas(With.clock(room, phase, null, null), Room.Canvas.WELCOME, null);
    }

    private Duration left(Room room) {
        var left = room.left(now);
        return left == null ? Duration.ZERO : left;
    }
}

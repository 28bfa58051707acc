package no.karrierekvalitet.workshop.play;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.Room;
import no.karrierekvalitet.workshop.room.Course;
import no.karrierekvalitet.workshop.room.Move;
import no.karrierekvalitet.workshop.room.Stop;
import org.jspecify.annotations.Nullable;

/** One play as it goes on: at each beat everybody does what is due, as far as the room has come. */
final class Performance {

    /** Talks and breaks are passed over soon by a play that is faster than the programme. */
    private static final Duration NOTHING_TO_DO = Duration.ofSeconds(8);

    private final Play play;
    private final Doors doors;
    private final Hands hands;
    private final Votes votes;
    private final Evaluations evaluations;
    private final int tables;
    private final int phones;
    private @Nullable Stop stop;
    private List<Act> acts = List.of();
    private int next;
    private double share;
    private Duration stay = Duration.ZERO;
    private Instant before;

    Performance(Play play, Doors doors, Lines lines, Cast cast) {
        this.play = play;
        this.doors = doors;
        this.hands = new Hands(doors, lines, cast);
        this.votes = new Votes(doors.polls(), lines);
        this.evaluations = new Evaluations(doors.sums());
        this.tables = cast.tables().size();
        this.phones = cast.phonesAtEach();
        this.before = play.started();
    }

    Play play() {
        return play;
    }

    /** @return why it is over; nothing while it goes on */
    Play.@Nullable Reason beat(Instant now) {
        var event = doors.events().find(play.event()).orElse(null);
        if (event == null || play.tooLong(now)) {
            return Play.Reason.LIMIT;
        }
        var room = doors.rooms().now(event.id());
        if (room.phase() == Room.Phase.ENDED) {
            return Play.Reason.OVER;
        }
        var course = Course.through(doors.programmes().of(event));
        var passed = Duration.between(before, now);
        before = now;
        if (room.phase() == Room.Phase.RUNNING) {
            course.at(room).ifPresent(here -> goOn(event, here, passed));
        }
        votes.tick(event, hands.voters(event), play.speed());
        return play.leads() ? lead(event, room, course, passed) : null;
    }

    private void goOn(Event event, Stop here, Duration passed) {
        if (!here.equals(stop)) {
            arrive(here);
        } else {
            stay = stay.plus(passed);
            share += passed.toMillis() * (double) play.speed() / here.time().toMillis();
        }
        while (next < acts.size() && acts.get(next).at() <= share) {
            hands.act(event, here.item(), acts.get(next++));
        }
        evaluations.tick(event, here.item(), hands.voters(event), play.speed());
    }

    private void arrive(Stop here) {
        if (stop == null || !stop.item().id().equals(here.item().id())) {
            hands.begin();
        }
        stop = here;
        acts = Script.of(here, tables, phones);
        next = 0;
        share = 0;
        stay = Duration.ZERO;
    }

    /** Moves the room on when the step's time is up; the end of the last day is left to people. */
    private Play.@Nullable Reason lead(Event event, Room room, Course course, Duration passed) {
        var here = course.at(room);
        if (room.phase() == Room.Phase.WAITING) {
            move(event, room, Move.Kind.START);
        } else if (here.isPresent() && isDone(event, room, here.get(), passed)) {
            if (course.after(here.get()).isPresent()) {
                move(event, room, Move.Kind.NEXT);
            } else if (course.anotherDay(room)) {
                move(event, room, Move.Kind.DAY_END);
            } else {
                return Play.Reason.OVER;
            }
        }
        return null;
    }

    private boolean isDone(Event event, Room room, Stop here, Duration passed) {
        var asks = room.phase() == Room.Phase.RUNNING
                && here.number() >= here.item().steps().size();
        var asked = !asks
                || votes.lead(
                        facilitator(event), here.item(), hands.voters(event).size(), passed);
        var idle = acts.isEmpty() && play.speed() > 1 && stay.compareTo(NOTHING_TO_DO) > 0;
        return asked && (share >= 1 || idle);
    }

    private void move(Event event, Room room, Move.Kind kind) {
        doors.moves().move(facilitator(event), new Move(kind, room.version(), 1, null));
        share = 0;
    }

    private Attendee facilitator(Event event) {
        return new Attendee(event, Set.of(Part.FACILITATOR), play.person(), null);
    }
}

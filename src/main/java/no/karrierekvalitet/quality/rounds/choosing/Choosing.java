package no.karrierekvalitet.quality.rounds.choosing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.live.Live;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.rounds.Course;
import no.karrierekvalitet.quality.rounds.Participants;
import no.karrierekvalitet.quality.rounds.Phase;
import no.karrierekvalitet.quality.rounds.Round;
import no.karrierekvalitet.quality.rounds.Rounds;
import no.karrierekvalitet.quality.rounds.meeting.Disclosure;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to choosing. In a round of five or more everybody places alone and it is counted once, as with the answers; a
 * few place together, by talking.
 */
@Component
public class Choosing {

    private final ChoosingStore store;
    private final Rounds rounds;
    private final Participants participants;
    private final Course course;
    private final Live live;
    private final Clock clock;

    Choosing(ChoosingStore store, Rounds rounds, Participants participants, Course course, Live live, Clock clock) {
        this.store = store;
        this.rounds = rounds;
        this.participants = participants;
        this.course = course;
        this.live = live;
        this.clock = clock;
    }

    /** Whether everybody places alone, and it has not been counted. */
    public boolean alone(Round round) {
        return !round.voted() && isForMany(round);
    }

    private static boolean isForMany(Round round) {
        var answered = round.answered();
        return answered != null && answered >= Disclosure.SCORES;
    }

    /** What was lifted in a round that the viewer has found; most dots first. */
    public List<Candidate> candidates(Round round) {
        return store.candidates(round.id());
    }

    /** Where the viewer has placed things, by indicator; empty for somebody who is not asked. */
    public Map<String, Placement> mine(Round round, Viewer viewer) {
        return participants
                .of(round, viewer)
                .map(me -> store.placements(me.id()))
                .orElse(Map.of());
    }

    @Transactional
    public void raise(UUID id, String indicator, Viewer viewer) {
        var round = asking(id, indicator, viewer);
        store.raise(id, indicator, clock.instant());
        live.changed(round.topic());
    }

    @Transactional
    public void lower(UUID id, String indicator, Viewer viewer) {
        var round = asking(id, indicator, viewer);
        store.lower(id, indicator);
        live.changed(round.topic());
    }

    private Round asking(UUID id, String indicator, Viewer viewer) {
        var round = rounds.find(id, viewer);
        if (!round.indicators().contains(indicator)) {
            throw new Failure.NotFound();
        }
        course.inMeeting(id);
        return round;
    }

    /** What came of placing. */
    public sealed interface Result {
        record Placed() implements Result {}

        /** More dots than one has; everything else was kept as it was. */
        record TooManyDots() implements Result {}
    }

    /**
     * @param placements by indicator; what nobody has lifted is not read
     * @throws Failure.NotFound for somebody who is not asked
     * @throws Failure.Conflict when it has been counted
     */
    @Transactional
    public Result place(UUID id, Map<String, Placement> placements, Viewer viewer) {
        var place = participants.place(id, viewer);
        course.inMeeting(id);
        var round = rounds.find(id, viewer);
        if (!alone(round)) {
            throw new Failure.Conflict("This has been counted, or is placed together");
        }
        var dots = placements.values().stream().filter(Placement::dot).count();
        if (dots > Placement.DOTS) {
            return new Result.TooManyDots();
        }
        for (var candidate : store.candidates(id)) {
            var placement = placements.get(candidate.indicator());
            if (placement != null) {
                store.place(place.participant().id(), candidate.indicator(), placement);
            }
        }
        return new Result.Placed();
    }

    /** Counts what everybody placed, once. The viewer leads the round. */
    @Transactional
    public void count(UUID id, Viewer viewer) {
        rounds.led(id, viewer);
        if (course.alone(id) != Phase.MEETING) {
            throw new Failure.Conflict("This round is not in its meeting");
        }
        var round = rounds.led(id, viewer);
        if (!alone(round)) {
            throw new Failure.Conflict("This has been counted, or is placed together");
        }
        if (store.voters(id) >= Disclosure.SCORES) {
            store.count(id, Disclosure.SCORES);
        }
        store.forgetPlacements(id);
        course.voted(round);
    }

    /** Those in the meeting place something together; not what has been counted. */
    @Transactional
    public void placeTogether(UUID id, String indicator, int impact, int effort, Viewer viewer) {
        var round = asking(id, indicator, viewer);
        if (alone(round) || !store.placeTogether(id, indicator, impact, effort)) {
            throw new Failure.Conflict("This is placed by everybody alone");
        }
        live.changed(round.topic());
    }

    @Transactional
    public void choose(UUID id, String indicator, boolean chosen, Viewer viewer) {
        var round = asking(id, indicator, viewer);
        if (!store.choose(id, indicator, chosen)) {
            throw new Failure.NotFound();
        }
        live.changed(round.topic());
    }
}

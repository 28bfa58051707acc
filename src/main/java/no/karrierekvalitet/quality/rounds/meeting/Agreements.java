package no.karrierekvalitet.quality.rounds.meeting;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.live.Live;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.rounds.Course;
import no.karrierekvalitet.quality.rounds.Round;
import no.karrierekvalitet.quality.rounds.Rounds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what a service agrees on in a round. Everybody who belongs to the service reads it and writes it. */
@Component
public class Agreements {

    private final ConsensusStore store;
    private final Rounds rounds;
    private final Course course;
    private final Live live;
    private final Clock clock;

    Agreements(ConsensusStore store, Rounds rounds, Course course, Live live, Clock clock) {
        this.store = store;
        this.rounds = rounds;
        this.course = course;
        this.live = live;
        this.clock = clock;
    }

    /** What came of writing. */
    public sealed interface Result {
        record Written() implements Result {}

        /** Somebody else wrote in the meantime: what stands there now. Nothing has been changed. */
        record Outrun(Consensus now) implements Result {}
    }

    /** What has been agreed in a round that the viewer has found, by indicator. */
    public Map<String, Consensus> of(Round round) {
        return store.of(round.id());
    }

    public Consensus of(Round round, String indicator) {
        return store.find(round.id(), indicator).orElse(Consensus.NONE);
    }

    /**
     * Writes, if nobody has written since.
     *
     * @param wanted with the version it was made from
     * @throws Failure.NotFound when the viewer does not belong to the service, or the round does not ask this
     * @throws Failure.Conflict when the round is not in its meeting
     */
    @Transactional
    public Result write(UUID id, String indicator, Consensus wanted, Viewer viewer) {
        var round = rounds.find(id, viewer);
        if (!round.indicators().contains(indicator)) {
            throw new Failure.NotFound();
        }
        course.inMeeting(id);
        if (!store.write(id, indicator, wanted, viewer.person().id(), clock.instant())) {
            return new Result.Outrun(of(round, indicator));
        }
        live.changed(round.topic());
        return new Result.Written();
    }
}

package no.karrierekvalitet.quality.rounds;

import java.time.Clock;
import java.util.UUID;
import no.karrierekvalitet.live.Live;
import no.karrierekvalitet.platform.Failure;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a round from one phase to the next. Whoever calls has made sure that their viewer leads the round. */
@Component
public class Course {

    private final RoundStore store;
    private final Live live;
    private final Clock clock;

    Course(RoundStore store, Live live, Clock clock) {
        this.store = store;
        this.live = live;
        this.clock = clock;
    }

    /** The phase, with nobody else changing anything in the round until this transaction is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Phase alone(UUID round) {
        return store.alone(round);
    }

    /** The phase, which stays so until this transaction is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Phase holding(UUID round) {
        return store.holding(round);
    }

    /** @throws Failure.Conflict when the round is not in its meeting (any more) */
    @Transactional(propagation = Propagation.MANDATORY)
    public void inMeeting(UUID round) {
        if (store.holding(round) != Phase.MEETING) {
            throw new Failure.Conflict("This round is not in its meeting");
        }
    }

    /** The answers have been counted. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void counted(Round round, int answered, Round.Showing showing) {
        store.counted(round.id(), answered, showing, clock.instant());
        live.changed(round.topic());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void voted(Round round) {
        store.voted(round.id(), clock.instant());
        live.changed(round.topic());
    }

    /** @throws Failure.Conflict when it is not in its meeting */
    @Transactional
    public void close(Round round) {
        if (!store.close(round.id(), clock.instant())) {
            throw new Failure.Conflict("Only a round in its meeting can be closed");
        }
        live.changed(round.topic());
    }

    /** @return false when the next round has begun since, or it was not closed */
    @Transactional
    public boolean reopen(Round round) {
        var reopened = store.reopen(round.id());
        live.changed(round.topic());
        return reopened;
    }
}

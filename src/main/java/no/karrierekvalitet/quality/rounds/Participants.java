package no.karrierekvalitet.quality.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Secret;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to who is asked in a round. Nobody is told who has answered. */
@Component
public class Participants {

    /** From here on a round says how many have answered; with fewer, a number would be a name. */
    static final int COUNTED_FROM = 5;

    private final ParticipantStore store;
    private final RoundStore rounds;
    private final Clock clock;

    Participants(ParticipantStore store, RoundStore rounds, Clock clock) {
        this.store = store;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** What somebody is in a round, and the round. */
    public record Place(Round round, Participant participant) {}

    public Optional<Participant> of(Round round, Viewer viewer) {
        return store.find(round.id(), viewer.person().id());
    }

    /**
     * The place of somebody who has a part in the service today, be it as its owner, and is asked in the round.
     *
     * @throws Failure.NotFound for everybody else
     */
    public Place place(UUID round, Viewer viewer) {
        var person = viewer.person().id();
        var found = rounds.findAsked(round, person, LocalDate.now(clock)).orElseThrow(Failure.NotFound::new);
        return new Place(found, store.find(round, person).orElseThrow(Failure.NotFound::new));
    }

    /**
     * The place that a partner's link leads to.
     *
     * @throws Failure.NotFound when there is no such link
     */
    public Place guest(String token) {
        var participant = store.byFingerprint(Secret.of(token).fingerprint()).orElseThrow(Failure.NotFound::new);
        return new Place(rounds.find(participant.round()).orElseThrow(Failure.NotFound::new), participant);
    }

    /** The rounds in which somebody is asked and has not said that they are done. */
    public List<Round> waitingFor(Viewer.Person person) {
        return store.openFor(person.id(), LocalDate.now(clock)).stream()
                .flatMap(round -> rounds.find(round).stream())
                .toList();
    }

    /** How far the answers have come. */
    public Progress progress(Round round) {
        var standing = store.standing(round.id(), LocalDate.now(clock));
        return new Progress(standing.asked(), standing.done());
    }

    /**
     * @param asked those who may still answer, and those who have and then left
     * @param done how many say that they are done
     */
    public record Progress(int asked, int done) {
        /** Whether the number may be told. */
        public boolean told() {
            return asked >= COUNTED_FROM;
        }
    }

    /** How many there are of each part; for a leader who wants to see whom they have asked. */
    public List<Participant> all(Round round) {
        return store.ofRound(round.id());
    }

    @Transactional
    public void done(Place place, boolean done) {
        open(place);
        store.done(place.participant().id(), done ? clock.instant() : null);
    }

    /** A partner and everything they answered are gone; what has been counted stays counted. */
    @Transactional
    public void forget(Place partner) {
        store.forgetPartner(partner.participant().id());
    }

    @Transactional
    public void bring(Place place, boolean brings) {
        store.bring(place.participant().id(), brings);
    }

    /**
     * Makes sure that answers are still taken, until this transaction is over.
     *
     * @throws Failure.Conflict when they have been counted
     */
    public void open(Place place) {
        if (rounds.holding(place.round().id()) != Phase.ANSWERING) {
            throw new Failure.Conflict("The answers of this round have been counted");
        }
    }
}

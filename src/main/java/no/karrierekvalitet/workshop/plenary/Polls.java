package no.karrierekvalitet.workshop.plenary;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.EventStatus;
import no.karrierekvalitet.workshop.EventStatusChanged;
import no.karrierekvalitet.workshop.RehearsalEnded;
import no.karrierekvalitet.workshop.Room;
import no.karrierekvalitet.workshop.programme.PollKind;
import no.karrierekvalitet.workshop.programme.Programmes;
import no.karrierekvalitet.workshop.room.Moves;
import no.karrierekvalitet.workshop.room.Signals;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to polls: the facilitator opens and closes them, each device answers once, the room sees the sum. */
@Component
public class Polls {

    private final PollStore store;
    private final TallyStore tallies;
    private final Shown shown;
    private final Programmes programmes;
    private final Moves moves;
    private final Signals signals;

    Polls(PollStore store, TallyStore tallies, Shown shown, Programmes programmes, Moves moves, Signals signals) {
        this.store = store;
        this.tallies = tallies;
        this.shown = shown;
        this.programmes = programmes;
        this.moves = moves;
        this.signals = signals;
    }

    /** How an answer was taken. */
    public enum Outcome {
        COUNTED,
        /** This device has answered before. */
        ALREADY,
        CLOSED,
        /** It does not answer the question. */
        UNREADABLE
    }

    /** Every poll of the event, in the order of the programme. */
    public List<PollStand> of(Event event) {
        var stands = store.stands(event.id());
        return programmes.of(event).items().stream()
                .flatMap(item -> item.polls().stream()
                        .flatMap(poll -> Optional.ofNullable(stands.get(poll.id()))
                                .map(row -> new PollStand(poll, item.id(), row.status(), row.answers()))
                                .stream()))
                .toList();
    }

    public PollStand find(Event event, UUID poll) {
        return of(event).stream()
                .filter(stand -> stand.poll().id().equals(poll))
                .findFirst()
                .orElseThrow(Failure.NotFound::new);
    }

    /** Opens a poll and puts it on the projector. */
    @Transactional
    public void open(Attendee who, UUID poll) {
        var stand = find(who.event(), poll);
        store.status(poll, PollStand.Status.OPEN);
        moves.show(who, canvas(stand), poll);
    }

    /** Closes a poll; from now on all of it can be shown. */
    @Transactional
    public void close(Attendee who, UUID poll) {
        var stand = find(who.event(), poll);
        store.status(poll, PollStand.Status.CLOSED);
        moves.show(who, canvas(stand), poll);
    }

    /** What nobody closed is closed when the event is over, so that it can be told. */
    @EventListener
    void closeAll(EventStatusChanged change) {
        if (change.to() == EventStatus.ENDED) {
            store.closeAll(change.event());
        }
    }

    @EventListener
    void forget(RehearsalEnded ended) {
        tallies.forget(ended.event()).forEach(shown::forget);
    }

    private static Room.Canvas canvas(PollStand stand) {
        return stand.poll().kind() == PollKind.WORDS ? Room.Canvas.WORDS : Room.Canvas.POLL;
    }

    /** Takes a device's answer, once; what it was is in the sum and nowhere else. */
    @Transactional
    public Outcome answer(Attendee who, UUID poll, Ballot ballot) {
        var stand = find(who.event(), poll);
        if (!store.holdOpen(poll)) {
            return Outcome.CLOSED;
        }
        var counts = ballot.counts(stand.poll());
        if (counts.isEmpty()) {
            return Outcome.UNREADABLE;
        }
        if (!tallies.mark(who.event().id(), poll, who.joined().id())) {
            return Outcome.ALREADY;
        }
        tallies.put(poll, tallies.lock(poll).plus(counts.get()));
        signals.voted(who.event().id(), poll);
        return Outcome.COUNTED;
    }

    public boolean hasAnswered(Attendee who, UUID poll) {
        return who.device() != null && tallies.hasAnswered(poll, who.device().id());
    }

    /** What the room may see of a poll now, if anything. */
    public Optional<Result> result(PollStand stand) {
        return shown.of(
                        stand.poll().id(),
                        tallies.find(stand.poll().id()),
                        stand.poll().threshold(),
                        stand.status() == PollStand.Status.CLOSED)
                .map(tally -> Result.of(stand.poll(), tally));
    }
}

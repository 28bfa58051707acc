package no.karrierekvalitet.workshop.table;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import no.karrierekvalitet.live.Live;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.room.Incidents;
import no.karrierekvalitet.workshop.room.Signals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for what devices do at their table: each operation is one transaction, done once, and told to all who see it. */
@Service
public class Work {

    /** Of one device within a minute; a whole table that was offline sends more slowly than it wrote. */
    static final int MOST_NOTES_A_MINUTE = 60;

    /** A sentence may be finished when the room goes on. */
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final NoteWork notes;
    private final SummaryWork summaries;
    private final TimelineStore timeline;
    private final NoteStore store;
    private final ReceiptStore receipts;
    private final Incidents incidents;
    private final Live live;
    private final Clock clock;

    Work(
            NoteWork notes,
            SummaryWork summaries,
            TimelineStore timeline,
            NoteStore store,
            ReceiptStore receipts,
            Incidents incidents,
            Live live,
            Clock clock) {
        this.notes = notes;
        this.summaries = summaries;
        this.timeline = timeline;
        this.store = store;
        this.receipts = receipts;
        this.incidents = incidents;
        this.live = live;
        this.clock = clock;
    }

    /** What is done, when, and into what the room was open then. */
    record Deed(Attendee who, Operation op, Opening opening, Instant at, Instant now) {}

    @Transactional
    public Outcome apply(Attendee who, Operation op) {
        var now = clock.instant();
        if (op.id() == null || op.kind() == null || isUnfit(op)) {
            return refused(who, op, Outcome.UNFIT);
        }
        if (!receipts.first(who, op.id(), op.note(), now)) {
            return Outcome.AGAIN;
        }
        var outcome = done(who, op, now);
        if (outcome.refused()) {
            receipts.takeBack(op.id());
            return refused(who, op, outcome);
        }
        tell(who, op);
        return outcome;
    }

    private static boolean isUnfit(Operation op) {
        return op.carriesText() && (op.words().isEmpty() || op.words().length() > op.longest());
    }

    private Outcome done(Attendee who, Operation op, Instant now) {
        if (op.kind() == Operation.Kind.WRITE
                && store.since(who.joined().id(), now.minus(Duration.ofMinutes(1))) >= MOST_NOTES_A_MINUTE) {
            return Outcome.LATER;
        }
        var task = op.note() != null && op.kind() != Operation.Kind.WRITE ? notes.task(who, op.note()) : op.item();
        if (task == null) {
            return Outcome.GONE;
        }
        var deed = deed(who, op, task, now);
        if (!deed.opening().open()) {
            return Outcome.CLOSED;
        }
        return op.note() == null ? summaries.apply(deed, task) : notes.apply(deed);
    }

    private Deed deed(Attendee who, Operation op, UUID task, Instant now) {
        var event = who.event();
        var at = Opening.doneAt(op.age(), now, Objects.requireNonNullElse(event.startedAt(), Instant.EPOCH));
        var opening = Opening.of(
                task, timeline.now(event.id()), timeline.at(event.id(), at), timeline.at(event.id(), at.minus(GRACE)));
        return new Deed(who, op, opening, at, now);
    }

    private Outcome refused(Attendee who, Operation op, Outcome outcome) {
        var kind = incident(op, outcome);
        if (kind != null) {
            incidents.count(who.event().id(), kind, who.table());
        }
        return outcome;
    }

    private static Incidents.@Nullable Kind incident(Operation op, Outcome outcome) {
        return switch (outcome) {
            case CLOSED -> Incidents.Kind.CLOSED_STEP;
            case LATER -> Incidents.Kind.FLOOD;
            case GONE -> Incidents.Kind.OTHER_TABLE;
            case UNFIT -> op.words().length() > op.longest() ? Incidents.Kind.TOO_LARGE : null;
            default -> null;
        };
    }

    private void tell(Attendee who, Operation op) {
        var event = who.event().id();
        live.changed(Signals.table(event, who.table()));
        live.changedOften(Signals.tables(event));
        if (op.note() != null) {
            live.changed(Signals.board(event));
        }
        if (op.weighs()) {
            live.changedOften(Signals.canvas(event));
        }
    }

    /** Somebody at the table is writing. */
    @Transactional
    public void writing(Attendee who) {
        summaries.writing(who.table(), clock.instant());
        live.changedOften(Signals.tables(who.event().id()));
    }

    /** The table wants to see what each has written, before the round is over. */
    @Transactional
    public void show(Attendee who) {
        store.open(who.event().id(), who.table(), null);
        live.changed(Signals.table(who.event().id(), who.table()));
        live.changed(Signals.board(who.event().id()));
    }
}

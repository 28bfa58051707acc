package no.karrierekvalitet.workshop.table;

import java.util.Objects;
import java.util.UUID;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.table.NoteStore.Held;
import no.karrierekvalitet.workshop.table.Work.Deed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What becomes of notes. */
@Component
class NoteWork {

    /** Dots a device may give in a task. */
    static final int DOTS = 3;

    private final NoteStore store;

    NoteWork(NoteStore store) {
        this.store = store;
    }

    /** The task a note belongs to; null when this device sees no such note. */
    @Nullable
    UUID task(Attendee who, UUID note) {
        return store.task(who, note).orElse(null);
    }

    Outcome apply(Deed deed) {
        var op = deed.op();
        if (op.kind() == Operation.Kind.WRITE) {
            return write(deed);
        }
        store.lock(deed.who().table());
        return store.hold(deed.who(), op.note()).map(note -> change(deed, note)).orElse(Outcome.GONE);
    }

    private Outcome write(Deed deed) {
        if (store.write(deed.who(), deed.op(), deed.opening(), deed.at(), deed.now())) {
            return Outcome.KEPT;
        }
        return task(deed.who(), Objects.requireNonNull(deed.op().note())) == null ? Outcome.GONE : Outcome.AGAIN;
    }

    private Outcome change(Deed deed, Held note) {
        var op = deed.op();
        return switch (Objects.requireNonNull(op.kind())) {
            case EDIT -> reword(deed, note);
            case REMOVE -> done(() -> store.remove(note.id(), deed.now()));
            case RESTORE -> done(() -> store.remove(note.id(), null));
            case MOVE -> note.gone() ? Outcome.GONE : done(() -> store.place(deed.who(), note, op.other()));
            case MERGE -> merge(deed, note);
            case DOT -> dot(deed, note);
            default -> Outcome.UNFIT;
        };
    }

    private static Outcome done(Runnable change) {
        change.run();
        return Outcome.KEPT;
    }

    /** The later wording is shown. One that was written without having seen the other replaces it, and both are kept. */
    private Outcome reword(Deed deed, Held note) {
        if (!note.text().equals(deed.op().words())) {
            store.reword(deed.who(), note, deed.op().words(), deed.at());
        }
        if (note.gone()) {
            // Removed by one and changed by another: what somebody still works on is there
            store.remove(note.id(), null);
        }
        return Outcome.KEPT;
    }

    private Outcome merge(Deed deed, Held note) {
        var into = store.hold(deed.who(), deed.op().other()).orElse(null);
        if (into == null
                || into.gone()
                || note.gone()
                || into.id().equals(note.id())
                || !into.item().equals(note.item())) {
            return Outcome.GONE;
        }
        var together = into.text() + "\n" + note.text();
        if (together.length() > Operation.LONGEST_NOTE) {
            return Outcome.UNFIT;
        }
        store.reword(deed.who(), into, together, deed.at());
        store.merge(note.id(), into.id());
        return Outcome.KEPT;
    }

    private Outcome dot(Deed deed, Held note) {
        var device = deed.who().joined().id();
        if (deed.op().on() && store.dots(device, note.item()) >= DOTS) {
            return Outcome.SPENT;
        }
        return note.gone()
                ? Outcome.GONE
                : done(() -> store.dot(note.id(), device, deed.op().on()));
    }
}

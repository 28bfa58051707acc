package no.karrierekvalitet.workshop.table;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import no.karrierekvalitet.workshop.table.Work.Deed;
import org.springframework.stereotype.Component;

/** What becomes of a table's summary. */
@Component
class SummaryWork {

    private final SummaryStore store;

    SummaryWork(SummaryStore store) {
        this.store = store;
    }

    void writing(UUID table, Instant at) {
        store.writing(table, at);
    }

    Outcome apply(Deed deed, UUID task) {
        var table = deed.who().table();
        return switch (Objects.requireNonNull(deed.op().kind())) {
            case SUMMARISE -> write(deed, task);
            case AGREE -> agree(deed, task);
            case SEND -> send(deed, task);
            case READY -> {
                store.ready(table, task, deed.op().on());
                yield Outcome.KEPT;
            }
            default -> Outcome.UNFIT;
        };
    }

    /** Who had not seen what another wrote meanwhile adds to it instead of replacing it. */
    private Outcome write(Deed deed, UUID task) {
        var table = deed.who().table();
        var words = deed.op().words();
        var held = store.hold(table, task).orElse(new SummaryStore.Held("", 0));
        if (held.text().equals(words)) {
            return Outcome.KEPT;
        }
        boolean seen = deed.op().version() >= held.version() || words.contains(held.text());
        var text = seen ? words : held.text() + "\n\n" + words;
        if (text.length() > Operation.LONGEST_SUMMARY) {
            return Outcome.STALE;
        }
        store.write(deed.who().event().id(), table, task, text);
        return Outcome.KEPT;
    }

    private Outcome agree(Deed deed, UUID task) {
        var table = deed.who().table();
        var held = store.hold(table, task).orElse(null);
        if (held == null || held.version() != deed.op().version()) {
            return Outcome.STALE;
        }
        store.agree(table, task, held.version(), deed.who().joined().id());
        return Outcome.KEPT;
    }

    /** Sent when somebody at the table has agreed to exactly this. */
    private Outcome send(Deed deed, UUID task) {
        var table = deed.who().table();
        var held = store.hold(table, task).orElse(null);
        if (held == null || held.version() != deed.op().version()) {
            return Outcome.STALE;
        }
        store.agree(table, task, held.version(), deed.who().joined().id());
        store.send(table, task, deed.now());
        return Outcome.KEPT;
    }
}

package no.karrierekvalitet.live;

import java.time.Clock;
import java.util.TreeMap;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction will have changed when it commits. Written as its last statement and part of it, so that PostgreSQL
 * itself tells everybody after the commit and nobody after a rollback; and last, because it stands in a queue with all
 * other signalling commits.
 */
final class Announcement implements TransactionSynchronization {

    private final SignalStore store;
    private final Clock clock;

    /** Kinds by topic. A topic that changed in two ways has changed in an unknown way. */
    private final TreeMap<String, String> changes = new TreeMap<>();

    private Announcement(SignalStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** That of the current transaction. */
    static Announcement current(SignalStore store, Clock clock) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Announcement.class::isInstance)
                .map(Announcement.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var announcement = new Announcement(store, clock);
                    TransactionSynchronizationManager.registerSynchronization(announcement);
                    return announcement;
                });
    }

    void add(String topic, String kind) {
        changes.merge(topic, kind, (one, other) -> one.equals(other) ? one : "");
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        store.announce(changes, clock.instant());
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}

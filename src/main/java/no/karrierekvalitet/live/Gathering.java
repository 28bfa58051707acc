package no.karrierekvalitet.live;

import java.time.Clock;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionTemplate;

/** Signals of what thousands do at once, gathered for a moment and then announced together. */
@Component
class Gathering {

    private static final Logger log = LoggerFactory.getLogger(Gathering.class);
    private static final long MILLIS = 250;

    private final SignalStore store;
    private final TransactionTemplate transaction;
    private final Workers workers;
    private final Clock clock;
    private final Set<String> topics = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean underway = new AtomicBoolean();

    Gathering(SignalStore store, TransactionTemplate transaction, Workers workers, Clock clock) {
        this.store = store;
        this.transaction = transaction;
        this.workers = workers;
        this.clock = clock;
    }

    void add(String topic) {
        topics.add(topic);
        announceSoon();
    }

    private void announceSoon() {
        if (underway.compareAndSet(false, true)) {
            workers.after(MILLIS, this::announce);
        }
    }

    private void announce() {
        underway.set(false);
        var gathered = new TreeMap<String, String>();
        topics.removeIf(topic -> gathered.put(topic, "") == null);
        // What came between the two lines above has asked for another turn and been gathered in this one
        if (gathered.isEmpty()) {
            return;
        }
        try {
            transaction.executeWithoutResult(_ -> store.announce(gathered, clock.instant()));
        } catch (DataAccessException | TransactionException notNow) {
            log.warn("Signals wait for the database: {}", notNow.getMessage());
            topics.addAll(gathered.keySet());
            announceSoon();
        }
    }

    record AfterCommit(Gathering gathering, String topic) implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            gathering.add(topic);
        }
    }
}

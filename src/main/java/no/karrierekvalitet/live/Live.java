package no.karrierekvalitet.live;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The door for those who change something that others are looking at. A topic is a path such as {@code
 * samling/{event}/bord/{table}}, small letters, digits, hyphens and slashes, at most {@value Topics#LONGEST} characters;
 * its first part names the {@link Gatekeeper}'s family.
 */
@Component
public class Live {

    private final SignalStore store;
    private final Gathering gathering;
    private final Hub hub;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Live(SignalStore store, Gathering gathering, Hub hub, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.gathering = gathering;
        this.hub = hub;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Something of this topic changed. Everybody who listens, on every node, hears it when the current transaction has
     * committed, and never if it has not. Signals of commits stand in one queue, so this is for what people do, not for
     * what thousands do at once.
     */
    public void changed(String topic) {
        changed(topic, "");
    }

    /**
     * As {@link #changed(String)} with a hint of what kind of change it was. Only a hint: who was away for a while does not
     * get it.
     *
     * @param kind at most {@value Topics#LONGEST_KIND} characters of the same kind as a topic's
     */
    public void changed(String topic, String kind) {
        Topics.check(topic, kind);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            Announcement.current(store, clock).add(topic, kind);
        } else {
            transaction.executeWithoutResult(
                    _ -> Announcement.current(store, clock).add(topic, kind));
        }
    }

    /**
     * For what thousands do at once, such as voting: signalled at most a few times a second, after the commit, without
     * holding it up. A node that is killed within that moment leaves the screens to the next signal.
     */
    public void changedOften(String topic) {
        Topics.check(topic, "");
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new Gathering.AfterCommit(gathering, topic));
        } else {
            gathering.add(topic);
        }
    }

    /** Now, as a page that is about to look things up should know it. */
    public Moment now() {
        return new Moment(hub.heard(), clock.millis());
    }
}

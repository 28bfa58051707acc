package no.karrierekvalitet.development;

import java.time.Clock;
import java.util.UUID;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to a person's log of what they did and learned; what is not theirs is not found. */
@Service
public class Log {

    private final EntryStore store;
    private final Clock clock;

    Log(EntryStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public UUID add(Viewer.Person viewer, Entry.Text text) {
        var id = Ids.next();
        Plans.found(store.add(id, viewer.id(), text));
        return id;
    }

    @Transactional
    public void change(Viewer.Person viewer, UUID entry, Entry.Text text) {
        Plans.found(store.change(viewer.id(), entry, text));
    }

    /** Takes an entry away; for an hour it can be had back. */
    @Transactional
    public void delete(Viewer.Person viewer, UUID entry) {
        Plans.found(store.delete(viewer.id(), entry, clock.instant()));
    }

    @Transactional
    public void restore(Viewer.Person viewer, UUID entry) {
        Plans.found(store.restore(viewer.id(), entry));
    }
}

package no.karrierekvalitet.development;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.karrierekvalitet.framework.CompetenceStandards.Suggestion;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the activities under a person's goals; what is not theirs is not found. */
@Service
public class Activities {

    private final ActivityStore store;
    private final Clock clock;

    Activities(ActivityStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public UUID add(Viewer.Person viewer, UUID goal, Activity.Text text) {
        var id = Ids.next();
        Plans.found(store.add(id, viewer.id(), goal, text, null, now()));
        return id;
    }

    /** Takes a suggestion of the framework into the plan, in the person's language, for them to change as they like. */
    @Transactional
    public void take(Viewer.Person viewer, UUID goal, Suggestion suggestion) {
        var words = suggestion.text().in(viewer.language());
        var text = new Activity.Text(words, ActivityKind.of(suggestion.type()), null, null, "");
        store.add(Ids.next(), viewer.id(), goal, text, suggestion.id(), now());
    }

    @Transactional
    public void change(Viewer.Person viewer, UUID activity, Activity.Text text, ActivityStatus status) {
        Plans.found(store.change(viewer.id(), activity, text, now()));
        stand(viewer, activity, status);
    }

    @Transactional
    public void stand(Viewer.Person viewer, UUID activity, ActivityStatus status) {
        Plans.found(store.stand(viewer.id(), activity, status, LocalDate.now(clock), now()));
    }

    @Transactional
    public void move(Viewer.Person viewer, UUID activity, boolean up) {
        Plans.found(store.move(viewer.id(), activity, up));
    }

    /** Takes an activity away; for an hour it can be had back. */
    @Transactional
    public void delete(Viewer.Person viewer, UUID activity) {
        Plans.found(store.delete(viewer.id(), activity, now()));
    }

    @Transactional
    public void restore(Viewer.Person viewer, UUID activity) {
        Plans.found(store.restore(viewer.id(), activity));
    }

    private Instant now() {
        return clock.instant();
    }
}

package no.karrierekvalitet.development.thoughts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.workshop.events.ThoughtTaken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to where things in a person's plan came from. */
@Service
public class Thoughts {

    private final ThoughtStore store;
    private final Clock clock;

    Thoughts(ThoughtStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A theme becomes a goal; a note becomes an activity under a goal named after the event. Heard twice, it is one. */
    @Transactional
    void keep(ThoughtTaken thought) {
        var now = clock.instant();
        if (!store.note(thought, now)) {
            return;
        }
        switch (thought.kind()) {
            case THEME -> store.became(thought.id(), store.addGoal(thought.person(), thought.words(), now), null);
            case NOTE -> {
                var goal =
                        store.goalFor(thought).orElseGet(() -> store.addGoal(thought.person(), thought.event(), now));
                store.became(thought.id(), goal, store.addActivity(goal, thought.words(), now));
            }
        }
    }

    /** Where this goal and what stands under it came from. */
    @Transactional(readOnly = true)
    public List<Origin> of(Viewer.Person viewer, UUID goal) {
        return store.of(viewer.id(), goal);
    }

    /** The goal that something taken along became, or stands under; empty when the person has deleted it. */
    @Transactional(readOnly = true)
    Optional<UUID> goalOf(Viewer.Person viewer, UUID thought) {
        return store.goalOf(viewer.id(), thought).orElseThrow(Failure.NotFound::new);
    }
}

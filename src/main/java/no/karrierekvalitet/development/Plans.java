package no.karrierekvalitet.development;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to a person's plan and its goals. Every method answers only for the person who asks; somebody else's goal is
 * {@link Failure.NotFound}.
 */
@Service
public class Plans {

    private final PlanStore plans;
    private final GoalStore goals;
    private final Clock clock;

    Plans(PlanStore plans, GoalStore goals, Clock clock) {
        this.plans = plans;
        this.goals = goals;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Plan of(Viewer.Person viewer) {
        return plans.plan(viewer.id());
    }

    /** For what reaches the person where they have no session: their calendar, and the file with all their data. */
    @Transactional(readOnly = true)
    public Plan keptFor(UUID person) {
        return plans.plan(person);
    }

    /** A goal in the person's own words. */
    @Transactional
    public UUID add(Viewer.Person viewer, String title, String why) {
        var id = Ids.next();
        goals.add(id, viewer.id(), title, why, now());
        return id;
    }

    /** @param title null to let the statement's topic say it; refused for a goal without one */
    @Transactional
    public void change(Viewer.Person viewer, UUID goal, @Nullable String title, String why) {
        found(goals.change(viewer.id(), goal, title, why));
    }

    @Transactional
    public void stand(Viewer.Person viewer, UUID goal, GoalStatus status) {
        found(goals.stand(viewer.id(), goal, status, LocalDate.now(clock)));
    }

    @Transactional
    public void move(Viewer.Person viewer, UUID goal, boolean up) {
        found(goals.move(viewer.id(), goal, up));
    }

    /** Takes a goal and its activities away; for an hour it can be had back. What was written in the log stays. */
    @Transactional
    public void delete(Viewer.Person viewer, UUID goal) {
        found(goals.delete(viewer.id(), goal, now()));
    }

    @Transactional
    public void restore(Viewer.Person viewer, UUID goal) {
        found(goals.restore(viewer.id(), goal));
    }

    private Instant now() {
        return clock.instant();
    }

    static void found(boolean found) {
        if (!found) {
            throw new Failure.NotFound();
        }
    }
}

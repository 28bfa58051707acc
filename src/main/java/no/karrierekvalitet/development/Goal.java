package no.karrierekvalitet.development;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a person wants to become better at.
 *
 * @param title the person's own words; null when the statement's topic says it
 * @param why empty when the person has not said
 * @param statement what of the framework it is about, if anything; never null together with {@code title}
 * @param finishedOn the day it was reached; null unless it is
 * @param activities in the person's order
 */
public record Goal(
        UUID id,
        @Nullable String title,
        String why,
        @Nullable StatementRef statement,
        GoalStatus status,
        Instant createdAt,
        @Nullable LocalDate finishedOn,
        List<Activity> activities) {

    public Goal {
        activities = List.copyOf(activities);
    }

    public boolean active() {
        return status == GoalStatus.ACTIVE;
    }

    public List<Activity> openActivities() {
        return activities.stream().filter(Activity::open).toList();
    }

    /** Done and dropped, as they were ordered. */
    public List<Activity> closedActivities() {
        return activities.stream().filter(activity -> !activity.open()).toList();
    }

    public long doneActivities() {
        return activities.stream()
                .filter(activity -> activity.status() == ActivityStatus.DONE)
                .count();
    }
}

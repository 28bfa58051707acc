package no.karrierekvalitet.development;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything one person has in their plan.
 *
 * @param goals in the person's order, whatever their status
 * @param entries newest first
 */
public record Plan(List<Goal> goals, List<Entry> entries) {

    public Plan {
        goals = List.copyOf(goals);
        entries = List.copyOf(entries);
    }

    public boolean empty() {
        return goals.isEmpty() && entries.isEmpty();
    }

    public List<Goal> goals(GoalStatus status) {
        return goals.stream().filter(goal -> goal.status() == status).toList();
    }

    public Optional<Goal> goal(UUID id) {
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst();
    }

    public Optional<Activity> activity(UUID id) {
        return goals.stream()
                .flatMap(goal -> goal.activities().stream())
                .filter(activity -> activity.id().equals(id))
                .findFirst();
    }

    public Optional<Entry> entry(UUID id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    public List<Entry> entries(UUID goal) {
        return entries.stream()
                .filter(entry -> goal.equals(entry.text().goal()))
                .toList();
    }

    /** What to do next: what has a date, by date; then what is under way; then the first in the plan. */
    public Optional<Next> next() {
        return goals(GoalStatus.ACTIVE).stream()
                .flatMap(goal -> goal.openActivities().stream().map(activity -> new Next(goal, activity)))
                .min(Comparator.comparing(Next::date)
                        .thenComparing(next -> next.activity().status() != ActivityStatus.DOING));
    }

    public record Next(Goal goal, Activity activity) {
        private LocalDate date() {
            var from = activity.text().from();
            return from == null ? LocalDate.MAX : from;
        }
    }
}

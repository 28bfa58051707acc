package no.karrierekvalitet.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

    @Test
    void whatHasTheNearestDateIsNext() {
        var plan = plan(
                activity("uten dato", null, ActivityStatus.DOING),
                activity("april", TODAY.plusDays(20)),
                activity("mars", TODAY.plusDays(2)));

        assertThat(next(plan)).isEqualTo("mars");
    }

    @Test
    void withoutDatesWhatIsUnderWayComesFirst() {
        var plan = plan(activity("planlagt", null), activity("i gang", null, ActivityStatus.DOING));

        assertThat(next(plan)).isEqualTo("i gang");
    }

    @Test
    void whatIsDoneOrDroppedIsNeverNext() {
        var plan =
                plan(activity("gjort", TODAY, ActivityStatus.DONE), activity("droppet", TODAY, ActivityStatus.DROPPED));

        assertThat(plan.next()).isEmpty();
    }

    @Test
    void aGoalThatRestsAsksForNothing() {
        var plan = new Plan(List.of(goal(GoalStatus.PAUSED, activity("venter", TODAY))), List.of());

        assertThat(plan.next()).isEmpty();
    }

    @Test
    void anActivityIsOverdueTheDayAfterItsLast() {
        var text = new Activity.Text("kurs", ActivityKind.COURSE, TODAY.minusDays(3), TODAY, "");
        var activity = new Activity(
                UUID.randomUUID(), UUID.randomUUID(), text, null, ActivityStatus.PLANNED, null, Instant.EPOCH);

        assertThat(activity.overdue(TODAY)).isFalse();
        assertThat(activity.overdue(TODAY.plusDays(1))).isTrue();
    }

    private static String next(Plan plan) {
        return plan.next().orElseThrow().activity().text().text();
    }

    private static Plan plan(Activity... activities) {
        return new Plan(List.of(goal(GoalStatus.ACTIVE, activities)), List.of());
    }

    private static Goal goal(GoalStatus status, Activity... activities) {
        return new Goal(UUID.randomUUID(), "Mål", "", null, status, Instant.EPOCH, null, List.of(activities));
    }

    private static Activity activity(String text, @Nullable LocalDate from) {
        return activity(text, from, ActivityStatus.PLANNED);
    }

    private static Activity activity(String text, @Nullable LocalDate from, ActivityStatus status) {
        return new Activity(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new Activity.Text(text, ActivityKind.READING, from, null, ""),
                null,
                status,
                status == ActivityStatus.DONE ? TODAY : null,
                Instant.EPOCH);
    }
}

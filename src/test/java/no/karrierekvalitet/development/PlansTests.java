package no.karrierekvalitet.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class PlansTests {

    private final Plans plans;
    private final Activities activities;
    private final Log log;
    private final BinStore bin;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Viewer.Person self;
    private final Viewer.Person other;

    PlansTests(Plans plans, Activities activities, Log log, BinStore bin, JdbcClient jdbc, Clock clock, Stage stage) {
        this.plans = plans;
        this.activities = activities;
        this.log = log;
        this.bin = bin;
        this.jdbc = jdbc;
        this.clock = clock;
        this.self = stage.newcomer().person();
        this.other = stage.newcomer().person();
    }

    @Test
    void whatIsWrittenIsReadBack() {
        var goal = plans.add(self, "Lede grupper", "Fordi");
        var text = new Activity.Text(
                "Kurs", ActivityKind.COURSE, LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 5), "Ola");
        activities.add(self, goal, text);
        log.add(self, new Entry.Text(goal, null, LocalDate.of(2026, 3, 6), "Prøvde", "Det gikk", "https://example.no"));

        var plan = plans.of(self);

        assertThat(plan.goal(goal).orElseThrow().activities().getFirst().text()).isEqualTo(text);
        assertThat(plan.entries(goal)).hasSize(1);
        assertThat(plan.entries().getFirst().text().link()).isEqualTo("https://example.no");
    }

    @Test
    void goalsMoveOneStepAndStopAtTheEnds() {
        var first = plans.add(self, "1", "");
        var second = plans.add(self, "2", "");
        var third = plans.add(self, "3", "");

        plans.move(self, third, true);
        assertThat(order()).containsExactly(first, third, second);
        plans.move(self, first, true);
        assertThat(order()).containsExactly(first, third, second);
        plans.move(self, first, false);
        assertThat(order()).containsExactly(third, first, second);
    }

    @Test
    void activitiesMovePastOpenOnesOfTheirGoalOnly() {
        var goal = plans.add(self, "Mål", "");
        var first = activity(goal, "1");
        var done = activity(goal, "2");
        var third = activity(goal, "3");
        activity(plans.add(self, "Annet", ""), "4");
        activities.stand(self, done, ActivityStatus.DONE);

        activities.move(self, third, true);

        assertThat(plans.of(self).goal(goal).orElseThrow().openActivities())
                .extracting(Activity::id)
                .containsExactly(third, first);
    }

    @Test
    void theDayOfDoingStaysWhenMarkedTwiceAndGoesWhenTakenBack() {
        var activity = activity(plans.add(self, "Mål", ""), "1");
        activities.stand(self, activity, ActivityStatus.DONE);
        jdbc.sql("update development.activity set done_on = date '2025-01-02' where id = ?")
                .param(activity)
                .update();
        activities.stand(self, activity, ActivityStatus.DONE);
        assertThat(plans.of(self).activity(activity).orElseThrow().doneOn()).isEqualTo("2025-01-02");

        activities.stand(self, activity, ActivityStatus.PLANNED);
        assertThat(plans.of(self).activity(activity).orElseThrow().doneOn()).isNull();
    }

    @Test
    void whatIsDeletedCanBeHadBackForAnHourAndIsThenGone() {
        var goal = plans.add(self, "Mål", "");
        activity(goal, "1");
        var entry = log.add(self, new Entry.Text(goal, null, LocalDate.of(2026, 3, 4), "Gjorde", "", null));
        plans.delete(self, goal);
        assertThat(plans.of(self).goals()).isEmpty();
        assertThat(plans.of(self).entry(entry).orElseThrow().text().goal()).isNull();

        plans.restore(self, goal);
        assertThat(plans.of(self).goal(goal).orElseThrow().activities()).hasSize(1);

        plans.delete(self, goal);
        bin.empty();
        assertThat(rows(goal)).isOne();
        jdbc.sql("update development.goal set deleted_at = ? where id = ?")
                .params(Timestamp.from(clock.instant().minus(BinStore.KEPT).minusSeconds(1)), goal)
                .update();
        bin.empty();
        assertThat(rows(goal)).isZero();
        assertThat(plans.of(self).entries()).hasSize(1);
    }

    @Test
    void nobodyElseReachesIntoAPlan() {
        var goal = plans.add(self, "Mål", "");
        var activity = activity(goal, "1");
        var text = new Entry.Text(goal, null, LocalDate.of(2026, 3, 4), "Gjorde", "", null);
        var entry = log.add(self, text);

        refused(() -> plans.change(other, goal, "Mitt nå", ""));
        refused(() -> plans.stand(other, goal, GoalStatus.DONE));
        refused(() -> plans.move(other, goal, true));
        refused(() -> plans.delete(other, goal));
        refused(() -> plans.restore(other, goal));
        refused(() -> activity(other, goal, "inn"));
        refused(() -> activities.stand(other, activity, ActivityStatus.DONE));
        refused(() -> activities.move(other, activity, true));
        refused(() -> activities.delete(other, activity));
        refused(() -> activities.restore(other, activity));
        refused(() -> log.change(other, entry, text));
        refused(() -> log.add(other, text));
        refused(() -> log.delete(other, entry));
        refused(() -> log.restore(other, entry));

        assertThat(plans.of(other).empty()).isTrue();
        assertThat(plans.of(self).goal(goal).orElseThrow().title()).isEqualTo("Mål");
    }

    @Test
    void nothingOfAPlanOutlivesItsPerson() {
        var goal = plans.add(self, "Mål", "");
        activity(goal, "1");
        log.add(self, new Entry.Text(goal, null, LocalDate.of(2026, 3, 4), "Gjorde", "", null));

        jdbc.sql("delete from identity.person where id = ?").param(self.id()).update();

        assertThat(rows(goal)).isZero();
        assertThat(jdbc.sql("select count(*) from development.entry where person_id = ?")
                        .param(self.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Failure.NotFound.class);
    }

    private UUID activity(UUID goal, String text) {
        return activity(self, goal, text);
    }

    private UUID activity(Viewer.Person person, UUID goal, String text) {
        return activities.add(person, goal, new Activity.Text(text, ActivityKind.READING, null, null, ""));
    }

    private java.util.List<UUID> order() {
        return plans.of(self).goals().stream().map(Goal::id).toList();
    }

    private int rows(UUID goal) {
        return jdbc.sql("select count(*) from development.goal where id = ?")
                .param(goal)
                .query(Integer.class)
                .single();
    }
}

package no.karrierekvalitet.development.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import no.karrierekvalitet.development.Activities;
import no.karrierekvalitet.development.Activity;
import no.karrierekvalitet.development.ActivityKind;
import no.karrierekvalitet.development.ActivityStatus;
import no.karrierekvalitet.development.GoalStatus;
import no.karrierekvalitet.development.Plans;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.identity.People;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Stoppable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class RemindersTests {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final Reminders reminders;
    private final ReminderStore store;
    private final Plans plans;
    private final Activities activities;
    private final People people;
    private final JdbcClient jdbc;
    private final DataSource database;
    private final Viewer.Person self;
    private final LocalDate today;

    RemindersTests(
            Reminders reminders,
            ReminderStore store,
            Plans plans,
            Activities activities,
            People people,
            JdbcClient jdbc,
            DataSource database,
            Stage stage,
            Clock clock) {
        this.reminders = reminders;
        this.store = store;
        this.plans = plans;
        this.activities = activities;
        this.people = people;
        this.jdbc = jdbc;
        this.database = database;
        this.self = stage.newcomer().person();
        this.today = LocalDate.now(clock);
    }

    @Test
    void nobodyIsRemindedWhoHasNotAskedForIt() {
        activity(today.plusDays(3));

        round(today.plusDays(1));

        assertThat(letters()).isEmpty();
    }

    @Test
    void anActivityIsRemindedOfOnceTheWeekBefore() {
        reminders.choose(self, new Choice(false, true));
        activity(today.plusDays(20));

        round(today.plusDays(12));
        assertThat(letters()).isEmpty();
        for (int day = 13; day < 22; day++) {
            round(today.plusDays(day));
        }
        assertThat(letters()).hasSize(1);
    }

    @Test
    void anActivityThatGetsAnotherDateIsRemindedOfAgain() {
        reminders.choose(self, new Choice(false, true));
        var activity = activity(today.plusDays(3));
        round(today);
        activities.change(self, activity, text(today.plusDays(30)), ActivityStatus.PLANNED);

        round(today.plusDays(25));

        assertThat(letters()).hasSize(2);
    }

    @Test
    void severalActivitiesOfAWeekAreOneLetter() {
        reminders.choose(self, new Choice(false, true));
        activity(today.plusDays(3));
        activity(today.plusDays(5));

        round(today);

        assertThat(letters()).singleElement().asString().contains("2 aktiviteter");
    }

    @Test
    void whatIsDoneOrUnderAGoalThatRestsIsNotRemindedOf() {
        reminders.choose(self, new Choice(true, true));
        activities.stand(self, activity(today.plusDays(3)), ActivityStatus.DONE);
        activity(today.plusDays(3));
        plans.of(self).goals().forEach(goal -> plans.stand(self, goal.id(), GoalStatus.PAUSED));

        round(today.plusMonths(1));
        round(today);

        assertThat(letters()).isEmpty();
    }

    @Test
    void theMonthlyLookComesOnceAMonthBeginningWithTheNext() {
        reminders.choose(self, new Choice(true, false));
        plans.add(self, "Hemmelig mål", "");

        var next = YearMonth.from(today).plusMonths(1);
        round(today);
        assertThat(letters()).isEmpty();
        round(next.atDay(1));
        round(next.atDay(2));
        assertThat(letters()).hasSize(1);
        round(next.plusMonths(1).atDay(1));
        assertThat(letters()).hasSize(2);
    }

    @Test
    void aLetterSaysNothingOfThePlanAndHowToStop() {
        reminders.choose(self, new Choice(false, true));
        activity(today.plusDays(3));

        round(today);

        var token = store.settings(self.id()).orElseThrow().stopToken();
        assertThat(letters())
                .singleElement()
                .asString()
                .contains(Stoppable.address(Reminders.KIND, token))
                .doesNotContain("Hemmelig");
        assertThat(jdbc.sql("select stop_link from platform.outbox where recipient = ?")
                        .param(address())
                        .query(String.class)
                        .single())
                .endsWith(Stoppable.address(Reminders.KIND, token));
    }

    @Test
    void stoppingEndsItAndChoosingAgainKeepsTheLinkOfOldLetters() {
        reminders.choose(self, new Choice(true, false));
        var token = store.settings(self.id()).orElseThrow().stopToken();
        reminders.choose(self, new Choice(true, true));
        assertThat(store.settings(self.id()).orElseThrow().stopToken()).isEqualTo(token);

        assertThat(store.stop(token)).isTrue();
        assertThat(store.stop(token)).isFalse();
        assertThat(reminders.of(self)).isEqualTo(Choice.NOTHING);
    }

    @Test
    void twoNodesSendOneLetter() throws Exception {
        reminders.choose(self, new Choice(false, true));
        activity(today.plusDays(4));
        var morning = new SettableClock();
        morning.set(today.plusDays(1).atTime(LocalTime.of(8, 0)).atZone(NORWAY).toInstant());
        var round = new ReminderRound(reminders, store, Clock.fixed(morning.now(), NORWAY));
        var nodes = List.of(node(round, morning), node(round, morning));
        var together = new CountDownLatch(1);

        try (var threads = Executors.newFixedThreadPool(nodes.size())) {
            var runs = nodes.stream()
                    .map(node -> threads.submit(() -> {
                        together.await();
                        node.runAnyDueExecutions();
                        return true;
                    }))
                    .toList();
            together.countDown();
            for (Future<Boolean> run : runs) {
                assertThat(run.get()).isTrue();
            }
        }

        assertThat(letters()).hasSize(1);
    }

    @Test
    void twoRoundsAtTheSameMomentSendOneLetter() throws Exception {
        reminders.choose(self, new Choice(false, true));
        activity(today.plusDays(4));
        var together = new CountDownLatch(1);

        try (var threads = Executors.newFixedThreadPool(4)) {
            var runs = java.util.stream.IntStream.range(0, 4)
                    .mapToObj(_ -> threads.submit(() -> {
                        together.await();
                        reminders.remind(self.id(), today);
                        return true;
                    }))
                    .toList();
            together.countDown();
            for (Future<Boolean> run : runs) {
                assertThat(run.get()).isTrue();
            }
        }

        assertThat(letters()).hasSize(1);
    }

    private ManualScheduler node(ReminderRound round, SettableClock clock) {
        Task<?> task = new ReminderConfiguration().reminderTask(round);
        return TestHelper.createManualScheduler(database, task).clock(clock).build();
    }

    private void round(LocalDate day) {
        reminders.remind(self.id(), day);
    }

    private UUID activity(LocalDate from) {
        return activities.add(self, plans.add(self, "Hemmelig mål", ""), text(from));
    }

    private static Activity.Text text(LocalDate from) {
        return new Activity.Text("Hemmelig aktivitet", ActivityKind.COURSE, from, null, "Hemmelig person");
    }

    private String address() {
        return people.find(self.id()).orElseThrow().email();
    }

    private List<String> letters() {
        return jdbc.sql("select subject || body as letter from platform.outbox where recipient = ?")
                .param(address())
                .query((row, _) -> row.getString("letter"))
                .list();
    }
}

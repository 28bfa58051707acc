package no.karrierekvalitet.quality.plan.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.quality.SomeService;
import no.karrierekvalitet.quality.plan.ActionStatus;
import no.karrierekvalitet.quality.plan.NewAction;
import no.karrierekvalitet.quality.plan.ServicePlans;
import no.karrierekvalitet.quality.plan.Source;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class PlanRemindersTests {

    private final Reminders reminders;
    private final ReminderStore store;
    private final ServicePlans plans;
    private final SomeService some;
    private final JdbcClient jdbc;
    private final UUID service;
    private final Newcomer self;
    private final LocalDate today;

    PlanRemindersTests(
            Reminders reminders,
            ReminderStore store,
            ServicePlans plans,
            SomeService some,
            JdbcClient jdbc,
            Clock clock) {
        this.reminders = reminders;
        this.store = store;
        this.plans = plans;
        this.some = some;
        this.jdbc = jdbc;
        this.service = some.service("Plantjenesten", some.organisation("Eieren"));
        this.self = some.member(service, Role.PRACTITIONER);
        this.today = LocalDate.now(clock);
    }

    @Test
    void whoAskedIsRemindedOnceOfWhatTheyAreResponsibleForAndNotWhatItIsAbout() {
        add("Hemmelig tiltak", today.plusDays(5));
        add("Om lenge", today.plusDays(30));
        remind();
        assertThat(letters()).as("nobody who has not asked").isEmpty();

        reminders.choose(self.person(), true);
        remind();
        remind();

        assertThat(letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .contains("Ett tiltak du har ansvar for", "Plantjenesten", "/paminnelser/stopp/plan/")
                        .doesNotContain("Hemmelig"));
    }

    @Test
    void whatIsDoneOrLeftBehindIsNotRemindedOf() {
        reminders.choose(self.person(), true);
        var done = add("Gjort", today.plusDays(2));
        plans.stand(service, done, ActionStatus.DONE, self.person());
        remind();
        assertThat(letters()).isEmpty();

        add("Etterlatt", today.plusDays(2));
        some.leave(self.id(), service);
        remind();
        assertThat(letters()).isEmpty();
    }

    @Test
    void theLinkInALetterStopsThem() {
        reminders.choose(self.person(), true);
        var token = store.stopToken(self.id()).orElseThrow();

        assertThat(store.stop(token)).isTrue();

        assertThat(reminders.wanted(self.person())).isFalse();
        assertThat(store.stop(token)).isFalse();
    }

    private void remind() {
        reminders.remind(self.id(), today);
    }

    private UUID add(String title, LocalDate due) {
        return plans.add(new NewAction(service, title, "", self.id(), due, Source.OWN, null, null), self.person());
    }

    private List<String> letters() {
        return jdbc.sql("select body from platform.outbox where recipient = ?")
                .param(self.id() + "@example.no")
                .query((row, _) -> row.getString(1))
                .list();
    }
}

package no.karrierekvalitet.quality.plan.reminders;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import no.karrierekvalitet.ui.Stoppable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One morning's round to everybody who asked for reminders. */
@Configuration(proxyBeanMethods = false)
class ReminderRound {

    private static final Logger log = LoggerFactory.getLogger(ReminderRound.class);
    private static final LocalTime MORNING = LocalTime.of(7, 10);

    /** Longer than anything that is noted can come up again. */
    private static final int MONTHS_REMEMBERED = 13;

    @Bean
    Task<?> servicePlanReminders(Reminders reminders, ReminderStore store, Clock clock) {
        return Tasks.recurring("quality-plan-reminders", Schedules.daily(ZoneId.of("Europe/Oslo"), MORNING))
                .execute((_, _) -> go(reminders, store, LocalDate.now(clock)));
    }

    /** They are turned on again in any service's plan, and an e-mail does not say which it was about. */
    @Bean
    static Stoppable planReminders(ReminderStore store) {
        return new Stoppable(Reminders.KIND, "quality.plan.remind.stop.", null, store::knows, store::stop);
    }

    static void go(Reminders reminders, ReminderStore store, LocalDate today) {
        store.people().forEach(person -> remind(reminders, person, today));
        store.forgetBefore(today.minusMonths(MONTHS_REMEMBERED));
    }

    /** What fails for one person is tried again tomorrow, and keeps nobody else waiting. */
    private static void remind(Reminders reminders, UUID person, LocalDate today) {
        try {
            reminders.remind(person, today);
        } catch (RuntimeException e) {
            log.warn("A reminder about a plan could not be written", e);
        }
    }
}

package no.karrierekvalitet.development.reminders;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import no.karrierekvalitet.ui.Stoppable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReminderConfiguration {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    @Bean
    Task<?> reminderTask(ReminderRound round) {
        return Tasks.recurring("development-reminders", Schedules.daily(ZoneId.of("Europe/Oslo"), MORNING))
                .execute((_, _) -> round.go());
    }

    @Bean
    static Stoppable reminders(ReminderStore store) {
        return new Stoppable(
                Reminders.KIND, "development.reminders.stop.", Reminders.SETTINGS, store::knows, store::stop);
    }
}

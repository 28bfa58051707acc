package no.karrierekvalitet.quality.rounds.reminders;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import no.karrierekvalitet.ui.Stoppable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RoundReminderConfiguration {

    private static final LocalTime MORNING = LocalTime.of(7, 10);

    @Bean
    Task<?> roundReminderTask(RoundReminders reminders) {
        return Tasks.recurring("quality-round-reminders", Schedules.daily(ZoneId.of("Europe/Oslo"), MORNING))
                .execute((_, _) -> reminders.go());
    }

    /** Whoever leads the next round chooses anew whether there are any. */
    @Bean
    static Stoppable roundReminders(RoundReminderStore store) {
        return new Stoppable(RoundReminders.KIND, "quality.rounds.stop.", null, store::knows, store::stop);
    }
}

package no.karrierekvalitet.workshop.people;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeopleTasks {

    @Bean
    Task<?> forgetPeopleOfEvents(Retention retention) {
        return Tasks.recurring("workshop-forget-people", Schedules.daily(ZoneId.of("Europe/Oslo"), LocalTime.of(3, 15)))
                .execute((_, _) -> retention.forget());
    }

    /** A limit that was raised gives places too. */
    @Bean
    Task<?> advanceWaitingLists(Registration registration, QueueStore queue) {
        return Tasks.recurring("workshop-waiting-lists", FixedDelay.ofMinutes(2))
                .execute((_, _) -> queue.withQueue().forEach(registration::advance));
    }
}

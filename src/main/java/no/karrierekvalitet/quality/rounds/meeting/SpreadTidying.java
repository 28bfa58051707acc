package no.karrierekvalitet.quality.rounds.meeting;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deletes what was counted when it has served its time: thirty days after a round was closed. */
@Configuration(proxyBeanMethods = false)
class SpreadTidying {

    static final Duration KEPT = Duration.ofDays(30);

    @Bean
    Task<?> spreadTidyingTask(SpreadStore spreads, Clock clock) {
        return Tasks.recurring("quality-spread-tidying", Schedules.daily(ZoneId.of("Europe/Oslo"), LocalTime.of(3, 40)))
                .execute((_, _) -> spreads.forgetClosedBefore(clock.instant().minus(KEPT)));
    }
}

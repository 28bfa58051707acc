package no.karrierekvalitet.framework.exchange.imports;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportTasks {

    private static final Duration KEPT = Duration.ofDays(30);

    /** A node that dies leaves its import to another, which begins it again: nothing of it was taken in. */
    @Bean
    Task<?> importTask(Imports imports) {
        return Tasks.custom(Imports.TASK).onDeadExecutionRevive().execute((one, _) -> {
            imports.work(UUID.fromString(one.getId().split(" ")[0]));
            return new CompletionHandler.OnCompleteRemove<>();
        });
    }

    @Bean
    Task<?> oldImportsTask(ImportStore store, Clock clock) {
        return Tasks.recurring("framework-old-imports", Schedules.daily(ZoneId.of("Europe/Oslo"), LocalTime.of(3, 45)))
                .execute((_, _) -> store.forgetBefore(clock.instant().minus(KEPT)));
    }
}

package no.karrierekvalitet.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Runs every {@link Task} bean of the house. A job is scheduled in the transaction that wants it, so it exists exactly
 * when that commits; nodes pick due jobs from the table, each job on one of them.
 */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

    private static final Duration POLL = Duration.ofSeconds(10);

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource database, List<Task<?>> tasks) {
        var builder = Scheduler.create(
                        new TransactionAwareDataSourceProxy(database),
                        tasks.stream()
                                .filter(task -> !(task instanceof OnStartup))
                                .toList())
                .pollingInterval(POLL)
                .enableImmediateExecution()
                .threads(4)
                .shutdownMaxWait(Duration.ofSeconds(20));
        tasks.forEach(task -> startWithHouse(builder, task));
        return builder.build();
    }

    @SuppressWarnings("unchecked") // a recurring task is both
    private static <T extends Task<?> & OnStartup> void startWithHouse(
            com.github.kagkarlsson.scheduler.SchedulerBuilder builder, Task<?> task) {
        if (task instanceof OnStartup) {
            builder.startTasks(List.of((T) task));
        }
    }

    @Bean
    Start schedulerStart(Scheduler scheduler) {
        return new Start(scheduler);
    }

    /** Only a house that is open for readers starts working. */
    record Start(Scheduler scheduler) {
        @EventListener(ApplicationReadyEvent.class)
        void ready() {
            scheduler.start();
        }
    }
}

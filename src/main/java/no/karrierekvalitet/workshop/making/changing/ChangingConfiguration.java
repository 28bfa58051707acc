package no.karrierekvalitet.workshop.making.changing;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ChangingConfiguration {

    @Bean
    Task<?> deletedItemTask(DeletedItemStore store) {
        return Tasks.recurring("workshop-deleted-items", FixedDelay.of(Duration.ofMinutes(30)))
                .execute((_, _) -> store.empty());
    }
}

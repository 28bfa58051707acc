package no.karrierekvalitet.development;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BinConfiguration {

    @Bean
    Task<?> binTask(BinStore bin) {
        return Tasks.recurring("development-bin", FixedDelay.of(Duration.ofMinutes(30)))
                .execute((_, _) -> bin.empty());
    }
}

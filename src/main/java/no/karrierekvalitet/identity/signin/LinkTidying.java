package no.karrierekvalitet.identity.signin;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LinkTidying {

    @Bean
    Task<Void> forgetExpiredLinks(LinkStore links, Clock clock) {
        return Tasks.recurring("forget-expired-links", FixedDelay.ofHours(3))
                .execute((_, _) -> links.forgetExpired(clock.instant()));
    }
}

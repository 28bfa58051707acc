package no.karrierekvalitet.quality.plan;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import no.karrierekvalitet.identity.ServiceEntry;
import no.karrierekvalitet.quality.Insiders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the plan, and the bin, whose content can be had back for a day. */
@Configuration(proxyBeanMethods = false)
class PlanTasks {

    static final Duration KEPT = Duration.ofDays(1);

    @Bean
    Task<?> servicePlanBin(ActionStore actions, Clock clock) {
        return Tasks.recurring("quality-plan-bin", FixedDelay.ofHours(1))
                .execute((_, _) -> actions.forgetDeleted(clock.instant().minus(KEPT)));
    }

    @Bean
    ServiceEntry servicePlan() {
        return new ServiceEntry(30, "/plan", "quality.plan.title", "quality.plan.entry", Insiders::inside);
    }
}

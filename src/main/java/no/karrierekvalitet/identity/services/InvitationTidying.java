package no.karrierekvalitet.identity.services;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names and addresses of people who never answered are not kept. */
@Configuration(proxyBeanMethods = false)
class InvitationTidying {

    @Bean
    Task<Void> forgetExpiredInvitations(InvitationStore invitations, Clock clock) {
        return Tasks.recurring("forget-expired-invitations", FixedDelay.ofHours(3))
                .execute((_, _) -> invitations.forgetExpired(clock.instant()));
    }
}

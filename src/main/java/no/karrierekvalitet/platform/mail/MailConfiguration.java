package no.karrierekvalitet.platform.mail;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    private static final LocalTime NIGHT = LocalTime.of(3, 30);

    @Bean
    Task<?> letterTask(Delivery delivery) {
        return Tasks.custom(Postbox.LETTER)
                .onDeadExecutionRevive()
                .execute((letter, _) -> delivery.attempt(UUID.fromString(letter.getId()))
                        .map(MailConfiguration::again)
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }

    private static CompletionHandler<Void> again(Duration wait) {
        return new CompletionHandler.OnCompleteReschedule<>(Schedules.fixedDelay(wait));
    }

    @Bean
    Task<?> oldLettersTask(Delivery delivery) {
        return Tasks.recurring("platform-old-letters", Schedules.daily(ZoneId.of("Europe/Oslo"), NIGHT))
                .execute((_, _) -> delivery.forgetOld());
    }
}

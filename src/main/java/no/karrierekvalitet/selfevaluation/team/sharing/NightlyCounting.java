package no.karrierekvalitet.selfevaluation.team.sharing;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import no.karrierekvalitet.selfevaluation.team.Sharings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Looks every night whether those who wait can be counted: a half-year that begins and a picture that has become old let
 * them in, and nobody has to share anything for that to be noticed.
 */
@Configuration(proxyBeanMethods = false)
class NightlyCounting {

    private static final Logger log = LoggerFactory.getLogger(NightlyCounting.class);
    private static final LocalTime NIGHT = LocalTime.of(3, 20);

    @Bean
    Task<?> teamPicturesByNight(Sharings sharings) {
        return Tasks.recurring("selfevaluation-team-pictures", Schedules.daily(ZoneId.of("Europe/Oslo"), NIGHT))
                .execute((_, _) -> sharings.waiting().forEach(service -> settle(sharings, service)));
    }

    /** What fails for one service is tried again tomorrow, and keeps no other waiting. */
    private static void settle(Sharings sharings, UUID service) {
        try {
            sharings.settle(service);
        } catch (RuntimeException e) {
            log.warn("A team picture could not be made", e);
        }
    }
}

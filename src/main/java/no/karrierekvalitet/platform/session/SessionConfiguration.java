package no.karrierekvalitet.platform.session;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Spring Session on our own tables. A session lives for fourteen days after its last use, its cookie for thirty: long
 * enough to come back to an evaluation after a holiday, short enough for a shared computer in a school.
 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    static final String COOKIE = "sesjon";
    private static final Duration IDLE = Duration.ofDays(14);
    private static final Duration COOKIE_AGE = Duration.ofDays(30);

    @Bean
    JdbcIndexedSessionRepository storedSessions(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var sessions = new JdbcIndexedSessionRepository(jdbc, own);
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
        sessions.setDefaultMaxInactiveInterval(IDLE);
        sessions.setCleanupCron("-");
        return sessions;
    }

    /** For the rest of the house, as {@code FindByIndexNameSessionRepository<?>}: to find a person's sessions and end one. */
    @Bean
    @Primary
    CalmSessions sessions(JdbcIndexedSessionRepository stored) {
        return new CalmSessions(stored);
    }

    @Bean
    Task<Void> forgetExpiredSessions(JdbcIndexedSessionRepository stored) {
        return Tasks.recurring("forget-expired-sessions", FixedDelay.ofHours(1))
                .execute((instance, context) -> stored.cleanUpExpiredSessions());
    }

    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> sessionFilter(CalmSessions sessions) {
        var filter = new SessionRepositoryFilter<>(sessions);
        filter.setHttpSessionIdResolver(cookie());
        var registration = new FilterRegistrationBean<SessionRepositoryFilter<?>>(filter);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        return registration;
    }

    private static CookieHttpSessionIdResolver cookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(COOKIE);
        cookie.setCookieMaxAge((int) COOKIE_AGE.toSeconds());
        var resolver = new CookieHttpSessionIdResolver();
        resolver.setCookieSerializer(cookie);
        return resolver;
    }
}

package no.karrierekvalitet.platform.session;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
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

    /** For the rest of the house, as {@code FindByIndexNameSessionRepository<?>}: to find a person's sessions and end one. */
    @Bean
    @Primary
    CalmSessions sessions(
            JdbcIndexedSessionRepository storedSessions, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new CalmSessions(stored(jdbc, own), storedSessions);
    }

    @Bean
    JdbcIndexedSessionRepository storedSessions(JdbcTemplate jdbc) {
        return stored(jdbc, TransactionOperations.withoutTransaction());
    }

    private static JdbcIndexedSessionRepository stored(JdbcTemplate jdbc, TransactionOperations transactions) {
        var sessions = new JdbcIndexedSessionRepository(jdbc, transactions);
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
        sessions.setDefaultMaxInactiveInterval(IDLE);
        sessions.setCleanupCron("-");
        sessions.setConversionService(conversions());
        sessions.afterPropertiesSet();
        return sessions;
    }

    private static GenericConversionService conversions() {
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(byte[].class, Object.class, new RememberedContexts());
        return conversions;
    }

    @Bean
    Task<Void> forgetExpiredSessions(JdbcIndexedSessionRepository storedSessions) {
        return Tasks.recurring("forget-expired-sessions", FixedDelay.ofHours(1))
                .execute((instance, context) -> storedSessions.cleanUpExpiredSessions());
    }

    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> sessionFilter(CalmSessions sessions) {
        var filter = new SessionFilter(sessions);
        filter.setHttpSessionIdResolver(cookie());
        var registration = new FilterRegistrationBean<SessionRepositoryFilter<?>>(filter);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        return registration;
    }

    /** Tells the sessions where a request begins and ends. */
    private static final class SessionFilter extends SessionRepositoryFilter<CalmSession> {

        private final CalmSessions sessions;

        SessionFilter(CalmSessions sessions) {
            super(sessions);
            this.sessions = sessions;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            sessions.beginRequest();
            try {
                super.doFilterInternal(request, response, chain);
            } finally {
                sessions.endRequest();
            }
        }
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

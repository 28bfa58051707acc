package no.karrierekvalitet.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/** Sessions live in the database: they survive a restart, any node knows them, and ending one ends it everywhere. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = 12 * 60 * 60)
class SessionConfiguration {

    @Bean
    @Primary
    SessionRepository<?> calmSessions(JdbcIndexedSessionRepository sessions) {
        return new CalmSessions<>(sessions);
    }
}

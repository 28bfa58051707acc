package no.karrierekvalitet.platform.postgres;

import no.karrierekvalitet.platform.Settings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Without a configured datasource the pool connects to a PostgreSQL of our own, which outlives it. */
@Configuration(proxyBeanMethods = false)
class PostgresConfiguration {

    @Bean
    static DatabaseCheck databaseCheck() {
        return new DatabaseCheck();
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(NoDatasource.class)
    static class Embedded {

        @Bean
        EmbeddedPostgres embeddedPostgres(Settings settings) {
            return EmbeddedPostgres.in(settings.data());
        }

        @Bean
        JdbcConnectionDetails embeddedConnectionDetails(EmbeddedPostgres postgres) {
            return new Details(postgres.jdbcUrl(), postgres.user(), postgres.password());
        }
    }

    private record Details(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}

    static final class NoDatasource extends NoneNestedConditions {

        NoDatasource() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static final class Configured {}
    }
}

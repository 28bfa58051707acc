package no.karrierekvalitet.platform.postgres;

import javax.sql.DataSource;
import no.karrierekvalitet.platform.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/**
 * Without a configured datasource the pool connects to a PostgreSQL of our own, which outlives it. Which of the two is
 * settled at the start and not by a condition: what a jar does without reading classes is decided when it is built.
 */
@Configuration(proxyBeanMethods = false)
class PostgresConfiguration {

    @Bean
    static DatabaseCheck databaseCheck() {
        return new DatabaseCheck();
    }

    @Bean
    @Lazy
    EmbeddedPostgres embeddedPostgres(Settings settings) {
        return EmbeddedPostgres.in(settings.data());
    }

    /** Made before the {@link DataSource}, so PostgreSQL is stopped after it. */
    @Bean
    JdbcConnectionDetails database(DataSourceProperties configured, ObjectProvider<EmbeddedPostgres> embedded) {
        return configured.getUrl() == null ? new Embedded(embedded.getObject()) : new Configured(configured);
    }

    private record Embedded(EmbeddedPostgres postgres) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return postgres.jdbcUrl();
        }

        @Override
        public String getUsername() {
            return postgres.user();
        }

        @Override
        public String getPassword() {
            return postgres.password();
        }
    }

    private record Configured(DataSourceProperties settings) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return settings.determineUrl();
        }

        @Override
        public @Nullable String getUsername() {
            return settings.determineUsername();
        }

        @Override
        public @Nullable String getPassword() {
            return settings.determinePassword();
        }
    }
}

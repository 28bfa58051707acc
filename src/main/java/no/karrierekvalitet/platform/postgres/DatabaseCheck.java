package no.karrierekvalitet.platform.postgres;

import java.sql.SQLException;
import javax.sql.DataSource;
import no.karrierekvalitet.platform.ModuleMigrations;
import no.karrierekvalitet.platform.StartFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Looks at the database before anybody uses it, so that a wrong one is named and not guessed from a stack trace, and
 * brings it up to this version's tables.
 */
final class DatabaseCheck implements BeanPostProcessor {

    static final int OLDEST = 15;

    private String url = "";

    @Override
    public @Nullable Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof JdbcConnectionDetails details) {
            isPostgres(details.getJdbcUrl());
        } else if (bean instanceof DataSource pool) {
            isReachableAndNewEnough(pool);
            ModuleMigrations.migrate(pool);
        }
        return bean;
    }

    private void isPostgres(String configured) {
        url = configured.replaceFirst("\\?.*", "");
        if (!configured.startsWith("jdbc:postgresql:")) {
            throw new StartFailure("spring.datasource.url must be a jdbc:postgresql: address, not " + url + ".");
        }
    }

    private void isReachableAndNewEnough(DataSource pool) {
        try (var connection = pool.getConnection()) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new StartFailure("the database at " + url + " is PostgreSQL " + version + "; " + OLDEST
                        + " or newer is needed.");
            }
        } catch (SQLException e) {
            var root = e.getCause() == null ? e : e.getCause();
            throw new StartFailure("the database at " + url + " cannot be reached: " + root.getMessage(), e);
        }
    }
}

package no.karrierekvalitet.platform.postgres;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.karrierekvalitet.platform.StartFailure;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DatabaseCheckTests {

    private final DatabaseCheck check = new DatabaseCheck();

    @Test
    void anotherKindOfDatabaseIsRefused() {
        assertThatThrownBy(() ->
                        check.postProcessAfterInitialization(new Configured("jdbc:mysql://db/quality"), "details"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("jdbc:postgresql:");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamedWithoutItsPassword() {
        var url = "jdbc:postgresql://127.0.0.1:1/quality?password=secret";
        check.postProcessAfterInitialization(new Configured(url), "details");
        assertThatThrownBy(() -> check.postProcessAfterInitialization(new DriverManagerDataSource(url), "pool"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/quality cannot be reached")
                .hasMessageNotContaining("secret");
    }

    private record Configured(String getJdbcUrl) implements JdbcConnectionDetails {
        @Override
        public String getUsername() {
            return "quality";
        }

        @Override
        public String getPassword() {
            return "secret";
        }
    }
}

package no.karrierekvalitet.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import no.karrierekvalitet.platform.StartFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTests {

    private static final Path DATA = Path.of("target", "test-data-of-its-own");

    private EmbeddedPostgres postgres = EmbeddedPostgres.in(DATA);

    @AfterEach
    void stop() throws IOException {
        postgres.close();
    }

    @Test
    void isDurable() throws SQLException {
        try (var connection = connection()) {
            assertThat(show(connection, "fsync")).isEqualTo("on");
            assertThat(show(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(show(connection, "full_page_writes")).isEqualTo("on");
            assertThat(show(connection, "data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void letsNobodyInWithoutThePasswordInTheFolder() throws IOException {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), "guess"))
                .isInstanceOf(SQLException.class);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(DATA.resolve("postgres-password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void theApplicationIsNoSuperuserInIt() throws SQLException {
        try (var connection = connection()) {
            assertThat(show(connection, "is_superuser")).isEqualTo("off");
        }
    }

    @Test
    void aSecondInstanceOnTheSameFolderIsRefused() {
        assertThatThrownBy(() -> EmbeddedPostgres.in(DATA))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("in use by another running instance");
    }

    @Test
    void aFolderThatCannotBeOneIsNamed() {
        assertThatThrownBy(() -> EmbeddedPostgres.in(DATA.resolve("lock")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("karrierekvalitet.data");
    }

    @Test
    void comesBackOnTheSamePortWithEverythingCommittedWhenItIsKilled() throws SQLException {
        try (var connection = connection()) {
            note(connection, "before the kill");
        }
        ProcessHandle.of(pid()).orElseThrow().destroyForcibly();
        await().atMost(Duration.ofSeconds(20)).ignoreExceptions().until(() -> notes("before the kill") > 0);
    }

    @Test
    void stopsOneThatAKilledApplicationLeftBehind() throws Exception {
        postgres.close();
        var application = application();
        var out = new BufferedReader(new InputStreamReader(application.getInputStream(), StandardCharsets.UTF_8));
        assertThat(out.lines().anyMatch("committed"::equals)).isTrue();
        var leftBehind = pid();
        application.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(leftBehind)).isPresent();

        postgres = EmbeddedPostgres.in(DATA);

        assertThat(pid()).isNotEqualTo(leftBehind);
        assertThat(notes("by the killed application")).isPositive();
    }

    private static Process application() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** An application that commits something and then waits to be killed. */
    static final class Killed {
        static void main() throws Exception {
            var postgres = EmbeddedPostgres.in(DATA);
            note(
                    DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password()),
                    "by the killed application");
            System.out.println("committed");
            Thread.currentThread().join();
        }
    }

    private static void note(Connection connection, String text) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table if not exists note (text text)");
            statement.execute("insert into note values ('" + text + "')");
        }
    }

    private int notes(String text) throws SQLException {
        try (var connection = connection();
                var statement = connection.prepareStatement("select count(*) from note where text = ?")) {
            statement.setString(1, text);
            var row = statement.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
    }

    private static long pid() {
        return PidFile.of(DATA.resolve("postgres")).orElseThrow().pid();
    }
}

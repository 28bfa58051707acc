package no.karrierekvalitet.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

class BackupTests {

    private static final Path DATA = Path.of("target", "test-data-to-back-up");
    private static final Path RESTORED = Path.of("target", "test-data-restored");
    private static final Path FILE = Path.of("target", "test-backup.zip");

    @BeforeEach
    void clean() throws IOException {
        empty(DATA);
        empty(RESTORED);
        Files.deleteIfExists(FILE);
    }

    /** PostgreSQL's programs stay: unpacking them for every test takes longer than the tests do. */
    private static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var inside = Files.newDirectoryStream(folder, path -> !path.endsWith("binaries"))) {
            for (var path : inside) {
                FileSystemUtils.deleteRecursively(path);
            }
        }
    }

    @Test
    void everythingConfirmedBeforeABackupOfTheRunningDatabaseIsThereAfterARestore() throws Exception {
        List<Integer> confirmedBefore;
        try (var postgres = EmbeddedPostgres.in(DATA)) {
            sql(postgres, "create table note (number int)");
            var confirmed = new ArrayList<Integer>();
            var enough = new AtomicBoolean();
            var writer = Thread.startVirtualThread(() -> keepWriting(postgres, confirmed, enough));
            while (snapshot(confirmed).size() < 20) {
                Thread.onSpinWait();
            }
            confirmedBefore = snapshot(confirmed);
            assertThat(backup()).isZero();
            enough.set(true);
            writer.join();
        }
        assertThat(restore()).isZero();
        try (var restored = EmbeddedPostgres.in(RESTORED)) {
            assertThat(numbers(restored)).containsAll(confirmedBefore).doesNotHaveDuplicates();
        }
    }

    @Test
    void aStoppedDatabaseIsBackedUpToo() throws Exception {
        try (var postgres = EmbeddedPostgres.in(DATA)) {
            sql(postgres, "create table note (number int); insert into note values (7)");
        }
        assertThat(backup()).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(FILE)))
                .isEqualTo("rw-------");
        assertThat(restore()).isZero();
        try (var restored = EmbeddedPostgres.in(RESTORED)) {
            assertThat(numbers(restored)).containsExactly(7);
        }
    }

    @Test
    void nothingThatIsThereIsOverwritten() throws Exception {
        EmbeddedPostgres.in(DATA).close();
        assertThat(backup()).isZero();
        var size = Files.size(FILE);
        assertThat(backup()).isEqualTo(1);
        assertThat(Files.size(FILE)).isEqualTo(size);
        assertThat(Upkeep.asked("restore", FILE.toString(), "--karrierekvalitet.data=" + DATA))
                .contains(1);
        EmbeddedPostgres.in(DATA).close();
    }

    @Test
    void aFileThatIsNoBackupLeavesTheFolderWithoutADatabase() throws Exception {
        Files.writeString(FILE, "not a backup");
        assertThat(restore()).isEqualTo(1);
        assertThat(RESTORED.resolve("postgres")).doesNotExist();
        assertThat(Upkeep.asked("backup")).contains(2);
        assertThat(Upkeep.asked("--server.port=8080")).isEmpty();
    }

    private static int backup() {
        return Upkeep.asked("backup", FILE.toString(), "--karrierekvalitet.data=" + DATA)
                .orElseThrow();
    }

    private static int restore() {
        return Upkeep.asked("restore", FILE.toString(), "--karrierekvalitet.data=" + RESTORED)
                .orElseThrow();
    }

    private static void keepWriting(EmbeddedPostgres postgres, List<Integer> confirmed, AtomicBoolean enough) {
        for (int number = 0; !enough.get(); number++) {
            try {
                sql(postgres, "insert into note values (" + number + ")");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            synchronized (confirmed) {
                confirmed.add(number);
            }
        }
    }

    private static List<Integer> snapshot(List<Integer> confirmed) {
        synchronized (confirmed) {
            return List.copyOf(confirmed);
        }
    }

    private static void sql(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<Integer> numbers(EmbeddedPostgres postgres) throws SQLException {
        var numbers = new ArrayList<Integer>();
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select number from note")) {
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
        }
        return numbers;
    }
}

package no.karrierekvalitet.platform.postgres;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.karrierekvalitet.platform.StartFailure;

/**
 * A copy of the embedded database in one file, taken while the application runs or when it does not: PostgreSQL's own
 * low-level backup, so everything confirmed before its end is in it. The password goes with it, because the copy knows no
 * other; the file is readable for its owner only.
 */
final class Backup {

    private final Path cluster;
    private final ZipOutputStream zip;

    private Backup(Path cluster, ZipOutputStream zip) {
        this.cluster = cluster;
        this.zip = zip;
    }

    /** @throws StartFailure when there is no database in the folder, or the file cannot be written or is there already */
    static void write(Path data, Path file) {
        if (Files.exists(file)) {
            throw new StartFailure(file + " is there already; a backup overwrites nothing.");
        }
        try {
            var running = Files.exists(data.resolve("postgres")) ? PidFile.of(data.resolve("postgres")) : null;
            if (running == null) {
                throw new StartFailure("there is no database in " + data.toAbsolutePath() + ".");
            }
            if (running.filter(PidFile::runs).isPresent()) {
                write(data, running.get().port(), file);
            } else {
                try (var postgres = EmbeddedPostgres.in(data)) {
                    write(data, postgres.port(), file);
                }
            }
        } catch (IOException | SQLException e) {
            throw new StartFailure("the backup could not be made: " + e.getMessage(), e);
        }
    }

    private static void write(Path data, int port, Path file) throws IOException, SQLException {
        var half = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(half);
        try (var connection = superuser(data, port);
                var out = Files.newOutputStream(DataFolder.privateFile(half));
                var zip = new ZipOutputStream(new BufferedOutputStream(out), StandardCharsets.UTF_8)) {
            var backup = new Backup(data.resolve("postgres"), zip);
            backup.add("postgres-password", data.resolve("postgres-password"));
            backup.take(connection);
        } catch (IOException | SQLException e) {
            Files.deleteIfExists(half);
            throw e;
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Connection superuser(Path data, int port) throws IOException, SQLException {
        var password = Files.readString(data.resolve("postgres-password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?sslmode=disable", "postgres", password);
    }

    /** The slot keeps the log of changes that the copy needs; it goes with the connection. */
    private void take(Connection connection) throws IOException, SQLException {
        ask(connection, "select slot_name from pg_create_physical_replication_slot('backup', true, true)");
        ask(connection, "select pg_backup_start('karrierekvalitet', true)");
        addTree(cluster);
        var label = ask(connection, "select labelfile from pg_backup_stop(wait_for_archive => false)");
        zip.putNextEntry(new ZipEntry("postgres/backup_label"));
        zip.write(label.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        addTree(cluster.resolve("pg_wal"));
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void addTree(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            paths.filter(path -> belongs(folder, path)).sorted().forEach(this::addPath);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What PostgreSQL says need not be copied: its process, the locks of the moment, and the log, which comes last. */
    private boolean belongs(Path start, Path path) {
        var name = cluster.relativize(path).toString();
        return !path.equals(cluster)
                && !name.equals("pg_wal")
                && !name.startsWith("postmaster.")
                && !name.startsWith("pg_replslot/")
                && !path.getFileName().toString().startsWith("pgsql_tmp")
                && (start.endsWith("pg_wal") || !name.startsWith("pg_wal/"));
    }

    private void addPath(Path path) {
        var name = "postgres/" + cluster.relativize(path);
        try {
            if (Files.isDirectory(path)) {
                zip.putNextEntry(new ZipEntry(name + "/"));
            } else {
                add(name, path);
            }
        } catch (NoSuchFileException goneMeanwhile) {
            // a table or a piece of log that PostgreSQL removed; the log of changes says so too
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String name, Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            content.transferTo(zip);
            zip.closeEntry();
        }
    }
}

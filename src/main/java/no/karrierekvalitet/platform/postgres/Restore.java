package no.karrierekvalitet.platform.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import no.karrierekvalitet.platform.StartFailure;
import org.springframework.util.FileSystemUtils;

/** Puts a backup into a data folder that has no database yet, so that the next start continues from it. */
final class Restore {

    private static final String DATABASE = "postgres/";
    private static final String PASSWORD = "postgres-password";

    private final Path half;

    private Restore(Path half) {
        this.half = half;
    }

    /** @throws StartFailure when the file is no backup, or the folder has a database or is in use; then nothing changes */
    static void read(Path file, Path data) {
        try (var folder = DataFolder.open(data)) {
            if (folder.hasCluster()) {
                throw new StartFailure("there is a database in " + folder.root()
                        + " already; move it away first, a restore overwrites nothing.");
            }
            read(file, folder);
        } catch (IOException e) {
            throw new StartFailure("the backup " + file + " could not be read: " + e.getMessage(), e);
        }
    }

    private static void read(Path file, DataFolder folder) throws IOException {
        var half = folder.root().resolve("restoring");
        FileSystemUtils.deleteRecursively(half);
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            new Restore(half).unpack(zip);
            if (!Files.exists(half.resolve("postgres/backup_label")) || !Files.exists(half.resolve(PASSWORD))) {
                throw new ZipException("it is no backup of this application");
            }
            Files.move(half.resolve(PASSWORD), folder.passwordFile(), StandardCopyOption.REPLACE_EXISTING);
            Account.owning(folder.root()).own(folder.root());
            Files.move(half.resolve("postgres"), folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileSystemUtils.deleteRecursively(half);
        }
    }

    private void unpack(ZipInputStream zip) throws IOException {
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var target = half.resolve(entry.getName()).normalize();
            if (!target.startsWith(half) || !isOurs(entry)) {
                throw new ZipException("it holds " + entry.getName());
            }
            unpack(zip, entry, target);
        }
    }

    private static boolean isOurs(ZipEntry entry) {
        return entry.getName().startsWith(DATABASE) || entry.getName().equals(PASSWORD);
    }

    private static void unpack(ZipInputStream zip, ZipEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target, DataFolder.onlyOurs("rwx------"));
        } else {
            Files.createDirectories(target.resolveSibling("."), DataFolder.onlyOurs("rwx------"));
            Files.copy(zip, target);
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
        }
    }
}

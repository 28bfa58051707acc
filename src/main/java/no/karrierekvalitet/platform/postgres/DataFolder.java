package no.karrierekvalitet.platform.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import no.karrierekvalitet.platform.StartFailure;

/** The folder that holds everything an installation with its own database has. One running instance holds its lock. */
record DataFolder(Path root, FileChannel lock) implements AutoCloseable {

    static DataFolder open(Path folder) {
        try {
            Files.createDirectories(folder, onlyOurs("rwx------"));
            var root = folder.toRealPath();
            var lock = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(lock)) {
                lock.close();
                throw new StartFailure("the data folder " + root + " is in use by another running instance.");
            }
            return new DataFolder(root, lock);
        } catch (FileSystemException refused) {
            throw new StartFailure(
                    "the data folder " + folder.toAbsolutePath() + " (karrierekvalitet.data) cannot be" + " used: "
                            + refused.getClass().getSimpleName() + " at " + refused.getFile() + ".",
                    refused);
        } catch (IOException e) {
            throw new StartFailure(
                    "the data folder " + folder.toAbsolutePath() + " (karrierekvalitet.data) cannot be" + " used: "
                            + e.getMessage() + ".",
                    e);
        }
    }

    /** The lock belongs to the process, so the system lets go of it however the process ends. */
    private static boolean locked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    Path binaries() {
        return root.resolve("binaries");
    }

    Path passwordFile() {
        return root.resolve("postgres-password");
    }

    /** Whether there is a database here already. */
    boolean hasCluster() {
        return Files.exists(cluster());
    }

    String password() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    /** A new password; only before there is a database that knows the old one. */
    void newPassword() throws IOException {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(passwordFile());
        Files.writeString(privateFile(passwordFile()), Base64.getUrlEncoder().encodeToString(random) + "\n");
    }

    /** A new, empty file that only its owner may read. */
    static Path privateFile(Path file) throws IOException {
        return Files.createFile(file, onlyOurs("rw-------"));
    }

    static FileAttribute<?> onlyOurs(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}

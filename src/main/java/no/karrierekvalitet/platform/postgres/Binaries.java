package no.karrierekvalitet.platform.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import no.karrierekvalitet.platform.StartFailure;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's own programs, unpacked once per version from the archive that comes with the application. */
record Binaries(Path home) {

    static Binaries unpackedIn(Path folder) throws IOException {
        var archive = archive();
        var home = folder.resolve(version(archive));
        if (!Files.exists(home)) {
            FileSystemUtils.deleteRecursively(folder);
            var half = folder.resolve("unpacking");
            Files.createDirectories(half);
            try (var stream = archive.openStream()) {
                unpack(stream, half);
            }
            Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Binaries(home);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static URL archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var arm = System.getProperty("os.arch").equals("aarch64");
        var name = "postgres-" + system + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
        var archive = Binaries.class.getResource("/" + name);
        if (archive == null) {
            throw new StartFailure("no PostgreSQL comes with the application for this system (" + name
                    + "); configure one of your own with spring.datasource.url.");
        }
        return archive;
    }

    /** The jar's name holds the version. */
    private static String version(URL archive) throws IOException {
        if (!(archive.openConnection() instanceof JarURLConnection jar)) {
            throw new IOException("Not in a jar: " + archive);
        }
        var path = jar.getJarFileURL().getPath();
        return path.substring(path.lastIndexOf('/') + 1).replace(".jar", "");
    }

    private static void unpack(InputStream archive, Path folder) throws IOException {
        var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)));
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (!neededOnlyToCompile(entry.getName())) {
                unpack(tar, entry, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static boolean neededOnlyToCompile(String name) {
        return name.endsWith(".a") || name.contains("include/") || name.contains("/pkgconfig/");
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString((entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}

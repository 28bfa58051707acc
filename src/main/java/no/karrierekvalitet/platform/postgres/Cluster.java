package no.karrierekvalitet.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import no.karrierekvalitet.platform.StartFailure;
import org.springframework.util.FileSystemUtils;

/** Makes the files of a new database. They get their final name when everything is there, so a killed start leaves none. */
final class Cluster {

    static final String DATABASE = "karrierekvalitet";

    /** Small enough to share 512 MB with the application, and silent about what people wrote: no values in its log. */
    private static final List<String> SETTINGS = List.of(
            "shared_buffers=64MB",
            "max_connections=60",
            "io_workers=1",
            "log_error_verbosity=terse",
            "log_min_error_statement=panic",
            "log_checkpoints=off");

    private Cluster() {}

    static void make(DataFolder folder, Binaries binaries, Account account) throws IOException {
        var half = folder.root().resolve("postgres.new");
        FileSystemUtils.deleteRecursively(half);
        Files.createDirectory(half);
        folder.newPassword();
        account.own(folder.root());
        run(account.command(binaries.program("initdb"), initdb(half.toString(), folder)), "");
        run(
                account.command(binaries.program("postgres"), List.of("--single", "-D", half.toString(), "postgres")),
                "create role " + DATABASE + " login password '" + folder.password() + "'\n" + "create database "
                        + DATABASE + " owner " + DATABASE + "\n");
        Files.move(half, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<String> initdb(String target, DataFolder folder) {
        var arguments = new java.util.ArrayList<>(List.of(
                "--pgdata=" + target,
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + folder.passwordFile(),
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions"));
        SETTINGS.forEach(setting -> arguments.add("--set=" + setting));
        return arguments;
    }

    private static void run(List<String> command, String input) throws IOException {
        var outcome = Command.run(command, input);
        if (outcome.code() != 0
                || outcome.output().contains("FATAL:")
                || outcome.output().contains("ERROR:")) {
            throw new StartFailure("PostgreSQL could not make a new database: " + lastLine(outcome.output()));
        }
    }

    static String lastLine(String output) {
        return output.substring(output.lastIndexOf('\n') + 1);
    }
}

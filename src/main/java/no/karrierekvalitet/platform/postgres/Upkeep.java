package no.karrierekvalitet.platform.postgres;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.karrierekvalitet.platform.StartFailure;

/**
 * What whoever runs the installation asks of the jar instead of starting it: {@code backup <file>} and {@code restore
 * <file>}, for the embedded database in the data folder. A database of one's own has its own tools.
 */
public final class Upkeep {

    private static final String DATA = "--karrierekvalitet.data=";

    private Upkeep() {}

    /** Does what the arguments ask for. Empty when they ask for a start; else the exit code, after one line was printed. */
    public static Optional<Integer> asked(String... args) {
        var words = Stream.of(args).filter(arg -> !arg.startsWith("--")).toList();
        if (words.isEmpty() || !List.of("backup", "restore").contains(words.getFirst())) {
            return Optional.empty();
        }
        if (words.size() != 2) {
            System.err.println("Say which file: " + words.getFirst() + " <file> [" + DATA + "<folder>]");
            return Optional.of(2);
        }
        return Optional.of(run(words.getFirst(), Path.of(words.getLast()), data(args)));
    }

    private static int run(String task, Path file, Path data) {
        try {
            if (task.equals("backup")) {
                Backup.write(data, file);
                System.err.println(
                        "Everything in " + data + " up to now is in " + file + ". Keep it as safe as the data.");
            } else {
                Restore.read(file, data);
                System.err.println("The data is in " + data + " again; the next start continues from it.");
            }
            return 0;
        } catch (StartFailure failure) {
            System.err.println("Nothing was changed: " + failure.getMessage());
            return 1;
        }
    }

    /** Said as for a start, without its other settings. */
    private static Path data(String... args) {
        return Stream.of(args)
                .filter(arg -> arg.startsWith(DATA))
                .map(arg -> arg.substring(DATA.length()))
                .findFirst()
                .or(() -> Optional.ofNullable(System.getenv("KARRIEREKVALITET_DATA")))
                .map(Path::of)
                .orElse(Path.of("data"));
    }
}

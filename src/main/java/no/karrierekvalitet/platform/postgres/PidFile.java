package no.karrierekvalitet.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file in which a PostgreSQL says that it runs: its process id in line 1, its port in line 4, its state in line 8. */
record PidFile(long pid, int port, String state) {

    static Optional<PidFile> of(Path cluster) {
        try {
            return read(Files.readAllLines(cluster.resolve("postmaster.pid")));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private static Optional<PidFile> read(List<String> lines) {
        try {
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PidFile(
                            Long.parseLong(lines.getFirst().strip()),
                            lines.size() < 4 ? 0 : Integer.parseInt(lines.get(3).strip()),
                            lines.size() < 8 ? "" : lines.get(7).strip()));
        } catch (NumberFormatException halfWritten) {
            return Optional.empty();
        }
    }

    boolean isReady(long process) {
        return pid == process && state.equals("ready");
    }

    /** Whether that process lives and is a PostgreSQL; after a crash of the machine it may be anything. */
    boolean runs() {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .filter(program -> program.endsWith("/postgres"))
                .isPresent();
    }
}

package no.karrierekvalitet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;

/** What Linux says about memory and processor time. Figures of a shared machine mean little without it. */
final class Machine {

    private Machine() {}

    /** Resident memory in MB, shared pages counted once. */
    static long memory(Collection<ProcessHandle> processes) {
        return processes.stream().mapToLong(p -> pss(p.pid())).sum() / 1024;
    }

    private static long pss(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | java.io.UncheckedIOException gone) {
            return 0;
        }
    }

    /** Processor time used by processes that are still there. */
    static Duration used(Collection<ProcessHandle> processes) {
        return processes.stream()
                .map(p -> p.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Processor time the whole machine has spent on anything since it was started. */
    static Duration busy() {
        try {
            var fields = Files.readAllLines(Path.of("/proc/stat")).getFirst().split("\\s+");
            long ticks = 0;
            for (int i = 1; i < fields.length && i <= 8; i++) {
                ticks += i == 4 || i == 5 ? 0 : Long.parseLong(fields[i]);
            }
            return Duration.ofMillis(ticks * 10);
        } catch (IOException notLinux) {
            return Duration.ZERO;
        }
    }
}

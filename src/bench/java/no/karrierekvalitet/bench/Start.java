package no.karrierekvalitet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** P9: from the command to the first page on existing data, and resident memory with the database. */
final class Start {

    private static final int STARTS = 5;
    private static final Path UNPACKED = Path.of("target", "bench", "unpacked");
    private static final String CACHE = UNPACKED.resolve("start.aot").toString();

    private Start() {}

    static void measure() throws Exception {
        measure("", List.of("-jar", System.getProperty("bench.jar")));
        remember();
        measure(", with what a first start remembered", List.of("-XX:AOTCache=" + CACHE, "-jar", unpackedJar()));
    }

    private static void measure(String how, List<String> program) throws Exception {
        var times = new ArrayList<Duration>();
        long memory = 0;
        try (var house = House.open(program)) {
            for (int i = 0; i < STARTS; i++) {
                house.close();
                times.add(house.start());
                memory = Machine.memory(house.processes());
            }
        }
        times.sort(null);
        System.out.printf(
                "P9 start on existing data to first page%s %,d ms (%,d–%,d)   (target ≤ 3,000)%n",
                how, times.get(STARTS / 2).toMillis(), times.getFirst().toMillis(), times.getLast().toMillis());
        System.out.printf(
                "P9 resident memory after the first page, database included%s %,d MB   (target ≤ 512)%n", how, memory);
    }

    /** As docs/operations.md tells: the jar unpacked, and one start that writes down what it loaded. */
    private static void remember() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        run(java, "-Djarmode=tools", "-jar", System.getProperty("bench.jar"), "extract", "--force", "--destination",
                UNPACKED.toString());
        House.open(List.of("-XX:AOTCacheOutput=" + CACHE, "-jar", unpackedJar())).close();
    }

    private static String unpackedJar() {
        return UNPACKED.resolve(Path.of(System.getProperty("bench.jar")).getFileName()).toString();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("It failed: " + String.join(" ", command));
        }
    }
}

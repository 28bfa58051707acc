package no.karrierekvalitet.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs a short command of the operating system to its end. */
final class Command {

    private Command() {}

    record Outcome(int code, String output) {}

    static Outcome run(List<String> command, String input) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        try {
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output.strip());
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while running " + command.getFirst(), e);
        }
    }

    static boolean succeeds(String... command) {
        try {
            return run(List.of(command), "").code() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}

package no.karrierekvalitet.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The product under test: its jar as an own process, on a loopback port and a data folder of its own. */
final class House implements AutoCloseable {

    private final List<String> program;
    private final Path data;
    private final List<String> arguments;
    private final int port;
    private Process process;

    private House(Path data, List<String> program, String... arguments) throws IOException {
        this.data = data;
        this.program = program;
        this.arguments = List.of(arguments);
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
    }

    /** With demo people in it, started as docs/operations.md says. */
    static House open() throws Exception {
        return open(List.of("-jar", System.getProperty("bench.jar")));
    }

    /** @param program what stands between Java's flags and the application's arguments */
    static House open(List<String> program) throws Exception {
        return started(new House(Path.of("target", "bench", "data"), program));
    }

    /** Another node on the same database. */
    House neighbour() throws Exception {
        return started(new House(
                Path.of("target", "bench", "neighbour"),
                program,
                "--spring.datasource.url=" + jdbcUrl(),
                "--spring.datasource.username=karrierekvalitet",
                "--spring.datasource.password=" + Files.readString(data.resolve("postgres-password")).strip()));
    }

    /** The least a house can be, to know the machine by. */
    static House bare() throws Exception {
        var program = List.of("-cp", System.getProperty("java.class.path"), Bare.class.getName());
        return started(new House(Path.of("target", "bench", "bare"), program));
    }

    private static House started(House house) throws Exception {
        house.start();
        return house;
    }

    private static List<String> documentedFlags() {
        return List.of(System.getProperty("bench.flags", "-Xmx256m -XX:+UseParallelGC").strip().split("\\s+"));
    }

    /** Starts and waits for the first page. */
    Duration start() throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(documentedFlags());
        command.addAll(program);
        command.addAll(List.of(
                "--server.port=" + port,
                "--karrierekvalitet.data=" + data,
                "--karrierekvalitet.demo=true"));
        command.addAll(arguments);
        var log = Path.of("target", "bench", "app.log");
        Files.createDirectories(log.getParent());
        long began = System.nanoTime();
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        awaitFirstPage();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void awaitFirstPage() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (System.nanoTime() < end && process.isAlive()) {
            try (var client = client()) {
                if (client.send(client.get("/")) == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(10);
            }
        }
        throw new IllegalStateException("The application did not start; see target/bench/app.log");
    }

    Client client() throws IOException {
        return new Client(port);
    }

    int port() {
        return port;
    }

    Path data() {
        return data;
    }

    /** The application's process and all of its database's. */
    List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), postmaster().stream()
                        .flatMap(p -> Stream.concat(Stream.of(p), p.descendants())))
                .toList();
    }

    ProcessHandle application() {
        return process.toHandle();
    }

    java.util.Optional<ProcessHandle> postmaster() {
        try {
            var pid = Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
            return ProcessHandle.of(Long.parseLong(pid.strip()));
        } catch (IOException none) {
            return java.util.Optional.empty();
        }
    }

    String jdbcUrl() throws IOException {
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
        return "jdbc:postgresql://127.0.0.1:" + port + "/karrierekvalitet?sslmode=disable";
    }

    /** Until the database lets somebody in again. */
    void awaitDatabase() throws Exception {
        var password = Files.readString(data.resolve("postgres-password")).strip();
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (System.nanoTime() < end) {
            try (var _ = java.sql.DriverManager.getConnection(jdbcUrl(), "karrierekvalitet", password)) {
                return;
            } catch (java.sql.SQLException | IOException | IndexOutOfBoundsException notYet) {
                Thread.sleep(5);
            }
        }
        throw new IllegalStateException("The database did not come back");
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}

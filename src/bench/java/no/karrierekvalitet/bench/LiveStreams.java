package no.karrierekvalitet.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * P5 and P6: how long from a commit until the last of many listeners has heard of it, beside a bare server on the same
 * machine; what a listener costs; and how long until all are back after a network was away.
 */
final class LiveStreams {

    /** {@code BENCH_LISTENERS}: such as {@code 350,5000}. */
    private static final int[] SIZES = Arrays.stream(
                    System.getenv().getOrDefault("BENCH_LISTENERS", "350,5000,19000").split(","))
            .mapToInt(Integer::parseInt)
            .toArray();

    private static final int ROUNDS = 15;
    private static final int WARM_UP = 10;

    private LiveStreams() {}

    static void measure() throws Exception {
        for (int size : SIZES) {
            var bare = bare(size);
            print("P5 bare server, %,d listeners".formatted(size), bare, "");
            ours(size, bare);
        }
    }

    private static void print(String what, Listeners.Reach reach, String more) {
        System.out.printf(
                "%s: half after %.1f ms, p99 %.1f ms, the last after %.1f ms%s%n",
                what, reach.p50(), reach.p99(), reach.last(), more);
    }

    private static Listeners.Reach rounds(Listeners listeners, Listeners.Said said) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            listeners.say(said);
        }
        var reaches = new ArrayList<Listeners.Reach>();
        for (int i = 0; i < ROUNDS; i++) {
            reaches.add(listeners.say(said));
        }
        return Listeners.median(reaches);
    }

    private static Listeners.Reach bare(int size) throws Exception {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareStream.class.getName(),
                        String.valueOf(port))
                .inheritIO()
                .start();
        try (var control = control(port);
                var listeners = new Listeners(port, "/")) {
            listeners.open(size);
            return rounds(listeners, new BareSaid(control.getOutputStream()));
        } finally {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static Socket control(int port) throws Exception {
        for (int i = 0; i < 400; i++) {
            try {
                var socket = new Socket(InetAddress.getLoopbackAddress(), port);
                socket.setTcpNoDelay(true);
                return socket;
            } catch (IOException notYet) {
                Thread.sleep(25);
            }
        }
        throw new IOException("The bare server did not start");
    }

    private static final class BareSaid implements Listeners.Said {
        private final OutputStream control;
        private long n;

        BareSaid(OutputStream control) {
            this.control = control;
        }

        @Override
        public long once() throws IOException {
            control.write("say\n".getBytes(StandardCharsets.US_ASCII));
            return ++n;
        }
    }

    private static void ours(int size, Listeners.Reach bare) throws Exception {
        System.setProperty("bench.flags", (size >= 5_000 ? "-Xmx768m" : "-Xmx256m") + " -XX:+UseParallelGC");
        try (var house = House.open();
                var database = database(house)) {
            var event = event(database);
            Listeners.Said said = () -> signal(database, "samling/" + event);
            long seen = said.once();
            long before = heap(house);
            try (var listeners = new Listeners(house.port(), path(event, seen), LiveStreams::cookie)) {
                var opening = listeners.open(size);
                long each = (heap(house) - before) / size;
                var reach = rounds(listeners, said);
                print("P5 from commit, %,d listeners".formatted(size), reach, "; the last %.2f x bare (target 1.5)"
                        .formatted(reach.last() / bare.last()));
                System.out.printf(
                        "   %,d listeners opened in %,.0f ms; %,d bytes of heap each%n", size, opening, each);
            }
            if (size == 5_000) {
                storm(house, database, event, said, size);
            }
        }
    }

    private static String path(UUID event, long seen) {
        return "/direkte?siden=" + seen + "&emne=samling%2F" + event;
    }

    /** Everybody lost the network, something was said meanwhile, and all come back at once, none with a pause. */
    private static void storm(House house, Connection database, UUID event, Listeners.Said said, int size)
            throws Exception {
        var leader = Practitioner.signedIn(house, 1).getFirst();
        Hall.execute(database, "insert into workshop.staff values (?, ?, 'FACILITATOR')", event, UUID.fromString(leader.person()));
        for (int round = 0; round < 4; round++) {
            var facilitator = new Facilitator(leader.client(), "/samling/" + event + "/rom");
            facilitator.start();
            long missed = said.once();
            try (var listeners = new Listeners(house.port(), path(event, missed - 1), LiveStreams::cookie)) {
                var back = listeners.until("data: 0 samling/" + event).open(size);
                facilitator.end();
                System.out.printf(
                        "P6 %,d come back at once: all caught up after %,.0f ms (target 5,000), %,d told to come later; the facilitator's page meanwhile p50 %.0f ms, p99 %.0f ms of %d (target 300)%n",
                        size, back, listeners.refused(), facilitator.at(0.5), facilitator.at(0.99), facilitator.nanos.size());
            }
        }
    }

    /** Somebody who looks at a page again and again while the storm goes on. */
    private static final class Facilitator extends Thread {
        private final Client client;
        private final String page;
        private final List<Long> nanos = new ArrayList<>();
        private volatile boolean over;

        Facilitator(Client client, String page) {
            this.client = client;
            this.page = page;
        }

        @Override
        public void run() {
            try {
                while (!over) {
                    long began = System.nanoTime();
                    if (client.send(client.get(page)) != 200) {
                        throw new IllegalStateException("The facilitator's page answered " + client.status());
                    }
                    nanos.add(System.nanoTime() - began);
                    Thread.sleep(10);
                }
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        void end() throws InterruptedException {
            over = true;
            join();
        }

        double at(double share) {
            var sorted = nanos.stream().sorted().toList();
            return sorted.get((int) (share * (sorted.size() - 1))) / 1e6;
        }
    }

    private static Connection database(House house) throws Exception {
        var password = Files.readString(house.data().resolve("postgres-password")).strip();
        return DriverManager.getConnection(house.jdbcUrl(), "karrierekvalitet", password);
    }

    /** An event with as many phones as there may be listeners. */
    private static UUID event(Connection database) throws Exception {
        var event = UUID.randomUUID();
        Hall.execute(database, "delete from workshop.event where code = 'BENCH2'");
        Hall.execute(database, """
                insert into workshop.event (id, code, title, summary, languages, starts_on, status, created_at)
                values (?, 'BENCH2', '{"nb": "Bench"}', '{"nb": ""}', '{nb}', current_date, 'RUNNING', now())
                """, event);
        try (var devices = database.prepareStatement("""
                insert into workshop.device (id, event_id, kind, fingerprint, joined_at, seen_at)
                values (gen_random_uuid(), ?, 'PHONE', ?, now(), now())
                """)) {
            for (int i = 0; i < SIZES[SIZES.length - 1]; i++) {
                devices.setObject(1, event);
                devices.setBytes(2, new no.karrierekvalitet.platform.Secret(secret(i)).fingerprint());
                devices.addBatch();
            }
            devices.executeBatch();
        }
        Hall.execute(database, "analyze workshop.device");
        return event;
    }

    private static String secret(int number) {
        return "BenchBenchBenchBench%07d".formatted(number);
    }

    private static String cookie(int number) {
        return "samling=" + secret(number);
    }

    /** What {@code Live.changed} adds to a transaction, committed. */
    private static long signal(Connection database, String topic) throws Exception {
        try (var statement = database.prepareStatement("""
                with tick as (update live.clock set n = n + 1 returning n),
                     moved as (insert into live.topic (name, changed, at) select ?, n, now() from tick
                               on conflict (name) do update set changed = excluded.changed, at = excluded.at)
                select n, pg_notify('live', n || E'\\n' || ? || ' ') from tick
                """)) {
            statement.setString(1, topic);
            statement.setString(2, topic);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** Bytes in use after a collection. */
    private static long heap(House house) throws Exception {
        var pid = String.valueOf(house.application().pid());
        jcmd(pid, "GC.run");
        return jcmd(pid, "GC.heap_info").lines()
                .filter(line -> line.contains("PSYoungGen") || line.contains("ParOldGen"))
                .mapToLong(line -> Long.parseLong(line.replaceAll(".*used (\\d+)K.*", "$1")) * 1024)
                .sum();
    }

    private static String jcmd(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}

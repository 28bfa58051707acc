package no.karrierekvalitet.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/**
 * The worst day of a hall: every device writes, the application is killed and started again twice, the database is killed,
 * everybody's network breaks at once, and ten tables were offline for an hour of the event and send afterwards. Every device
 * keeps its own ledger of what was confirmed to it; the database is read at the end.
 */
final class HallLedger {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int OFFLINE_TABLES = 10;
    private static final int OFFLINE_NOTES = 30;
    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;
    private static final long PAUSE = 3_000;
    private static final long LOAD_MILLIS = 8_000;

    /** In the middle of what those who were offline send. */
    private static final long BACK_MILLIS = 400;


    private final House house;
    private final Hall hall;
    private final List<Device> devices = new ArrayList<>();
    private final AtomicReference<Exception> failed = new AtomicReference<>();
    private final AtomicLong broken = new AtomicLong();
    private final AtomicLong again = new AtomicLong();
    private volatile boolean over;

    private HallLedger(House house) throws Exception {
        this.house = house;
        this.hall = Hall.in(house);
    }

    static void measure() throws Exception {
        try (var house = House.open()) {
            new HallLedger(house).run();
        }
    }

    /** A note as the device keeps it until it is confirmed. @param writtenAt by the device's clock, in milliseconds */
    private record Kept(UUID id, String text, long writtenAt) {}

    /** A browser at a table: writes, sends until it is confirmed, and remembers what was. */
    private final class Device {
        private final Hall.Browser browser;
        private final Client client;
        private final String csrf;
        private final List<Kept> confirmed = Collections.synchronizedList(new ArrayList<>());

        Device(Hall.Browser browser) throws IOException {
            this.browser = browser;
            this.client = hall.client(house, browser);
            client.sendAndRemember(client.get("/samling/" + hall.event + "/bord"));
            var found = CSRF.matcher(client.body());
            if (!found.find()) {
                throw new IllegalStateException("No form at the table");
            }
            this.csrf = found.group(1);
        }

        void writeUntilOver() throws Exception {
            Thread.sleep((long) (Math.random() * PAUSE));
            while (!over) {
                sendAll(List.of(note(0)));
                Thread.sleep(PAUSE);
            }
        }

        Kept note(long age) {
            var id = UUID.randomUUID();
            return new Kept(id, "Notat " + id + " fra bord " + browser.table(), System.currentTimeMillis() - age);
        }

        /** In their order, as the page's script does it: again and again until the last of them is confirmed. */
        void sendAll(List<Kept> notes) throws Exception {
            var waiting = new ArrayList<>(notes);
            while (!waiting.isEmpty()) {
                var batch = List.copyOf(waiting.subList(0, Math.min(20, waiting.size())));
                int done = send(batch);
                confirmed.addAll(batch.subList(0, done));
                waiting.subList(0, done).clear();
            }
        }

        /** How many of them, from the first on, are confirmed. */
        private int send(List<Kept> batch) throws Exception {
            var operations = batch.stream()
                    .map(note -> hall.note(note.id(), note.text(), System.currentTimeMillis() - note.writtenAt()))
                    .toList();
            try {
                int status = client.send(client.post(
                        "/samling/" + hall.event + "/bord/operasjoner",
                        Map.of("_csrf", csrf, "operasjoner", "[" + String.join(",", operations) + "]")));
                if (status == 200) {
                    return read(client.body(), batch);
                }
                if (status < 500) {
                    throw new IllegalStateException("Refused with " + status);
                }
                Thread.sleep(200);
            } catch (IOException gone) {
                comeBack();
            }
            broken.incrementAndGet();
            return 0;
        }

        private int read(String answer, List<Kept> batch) {
            for (int i = 0; i < batch.size(); i++) {
                var at = answer.indexOf(batch.get(i).id().toString());
                var outcome = answer.substring(at).replaceFirst("(?s).*?\"outcome\":\"(\\w+)\".*", "$1");
                again.addAndGet(outcome.equals("again") ? 1 : 0);
                if (outcome.equals("later")) {
                    return i;
                }
                if (!outcome.equals("kept") && !outcome.equals("again")) {
                    throw new IllegalStateException("A note was answered " + outcome);
                }
            }
            return batch.size();
        }

        private void comeBack() throws Exception {
            for (int i = 0; i < 600; i++) {
                Thread.sleep(100 + (long) (Math.random() * 200));
                try {
                    client.reconnect();
                    return;
                } catch (IOException notYet) {
                    // the house is being started
                }
            }
            throw new IllegalStateException("The house did not come back");
        }
    }

    private void run() throws Exception {
        for (var browser : hall.atTables) {
            devices.add(new Device(browser));
        }
        for (var browser : hall.phones) {
            devices.add(new Device(browser));
        }
        var offline = devices.stream().filter(device -> device.browser.table() < OFFLINE_TABLES).toList();
        var online = devices.stream().filter(device -> device.browser.table() >= OFFLINE_TABLES).toList();
        var threads = online.stream().map(device -> started(device::writeUntilOver)).toList();
        Thread.sleep(LOAD_MILLIS);
        application();
        Thread.sleep(LOAD_MILLIS);
        network();
        Thread.sleep(LOAD_MILLIS);
        database();
        Thread.sleep(LOAD_MILLIS);
        over = true;
        for (var thread : threads) {
            thread.join();
        }
        hall.goesOn(house);
        var back = offline.stream().map(device -> started(() -> device.sendAll(hourOffline(device)))).toList();
        Thread.sleep(BACK_MILLIS);
        application();
        for (var thread : back) {
            thread.join();
        }
        if (failed.get() != null) {
            throw failed.get();
        }
        audit(offline);
    }

    /** Every note of the last hour of the task, the oldest first; the room has gone on since, and they are late. */
    private List<Kept> hourOffline(Device device) {
        var notes = new ArrayList<Kept>();
        for (int i = 0; i < OFFLINE_NOTES; i++) {
            notes.add(device.note(MINUTE + HOUR - i * HOUR / OFFLINE_NOTES));
        }
        return notes;
    }

    private interface Work {
        void run() throws Exception;
    }

    private Thread started(Work work) {
        return Thread.ofVirtual().start(() -> {
            try {
                work.run();
            } catch (Exception e) {
                failed.compareAndSet(null, e);
            }
        });
    }

    private void application() throws Exception {
        house.kill();
        System.out.printf("ledger: application killed, back after %,d ms%n", house.start().toMillis());
    }

    private void network() {
        devices.forEach(device -> device.client.cut());
        System.out.printf("ledger: the network of %,d devices broken%n", devices.size());
    }

    private void database() throws Exception {
        house.postmaster().orElseThrow().destroyForcibly();
        long began = System.nanoTime();
        house.awaitDatabase();
        System.out.printf("ledger: database killed, back after %,d ms%n", (System.nanoTime() - began) / 1_000_000);
    }

    /** Notes of one device in the order in which they were taken. */
    private record Stored(UUID id, String text) {}

    private void audit(List<Device> offline) throws Exception {
        var stored = stored();
        long lost = 0;
        long twice = 0;
        long disordered = 0;
        long confirmed = 0;
        for (var device : devices) {
            var theirs = stored.getOrDefault(device.browser.secret(), List.of());
            var times = new HashMap<Stored, Integer>();
            theirs.forEach(note -> times.merge(note, 1, Integer::sum));
            var given = device.confirmed.stream().map(note -> new Stored(note.id(), note.text())).toList();
            confirmed += given.size();
            lost += given.stream().filter(note -> !times.containsKey(note)).count();
            twice += theirs.size() - times.size();
            disordered += theirs.equals(given) ? 0 : 1;
        }
        long all = stored.values().stream().mapToLong(List::size).sum();
        System.out.printf(
                "ledger: %,d notes of %,d devices confirmed, %,d of them written offline in an hour at %d tables; %,d sends broken off, %,d sent again: "
                        + "%d lost, %d twice, %d that nobody wrote, %d devices whose order or wording differs%n",
                confirmed, devices.size(), offline.stream().mapToInt(device -> device.confirmed.size()).sum(), OFFLINE_TABLES,
                broken.get(), again.get(), lost, twice, all - confirmed, disordered);
        if (lost + twice + disordered > 0 || all != confirmed) {
            throw new AssertionError("The house did not keep its word");
        }
    }

    /** By the secret of the device that wrote them. Read past the house. */
    private Map<String, List<Stored>> stored() throws Exception {
        var secrets = new HashMap<String, String>();
        for (var device : devices) {
            var secret = device.browser.secret();
            secrets.put(HexFormat.of().formatHex(Hall.fingerprint(secret)), secret);
        }
        var stored = new HashMap<String, List<Stored>>();
        try (var database = Hall.database(house);
                var rows = database.createStatement().executeQuery("""
                        select encode(d.fingerprint, 'hex'), n.id, n.text
                          from workshop.note n join workshop.device d on d.id = n.device_id
                         where n.event_id = '%s' and n.deleted_at is null order by n.seq
                        """.formatted(hall.event))) {
            while (rows.next()) {
                stored.computeIfAbsent(secrets.get(rows.getString(1)), _ -> new ArrayList<>())
                        .add(new Stored(rows.getObject(2, UUID.class), rows.getString(3)));
            }
        }
        return stored;
    }
}

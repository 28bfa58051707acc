package no.karrierekvalitet.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/**
 * Two application nodes on one database: what is written at one is heard at the other; then one is killed, and those who
 * were with it go on with the other and miss nothing.
 */
final class TwoNodes {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int NOTES = 60;

    private final House stays;
    private final House falls;
    private final Hall hall;
    private final AtomicReference<Exception> failed = new AtomicReference<>();
    private final Map<String, Long> confirmed = new ConcurrentHashMap<>();

    private TwoNodes(House stays, House falls) throws Exception {
        this.stays = stays;
        this.falls = falls;
        this.hall = Hall.in(stays);
    }

    static void measure() throws Exception {
        try (var stays = House.open();
                var falls = stays.neighbour()) {
            new TwoNodes(stays, falls).run();
        }
    }

    /** Somebody at a table who listens at the node that will fall, and looks at the page whenever it is said to have changed. */
    private final class Screen implements Runnable {
        private final Hall.Browser browser;
        private final Client client;
        private final Map<String, Long> seen = new ConcurrentHashMap<>();
        private final CountDownLatch listening = new CountDownLatch(1);
        private volatile House at = falls;
        private String last = "";

        Screen(Hall.Browser browser) throws IOException {
            this.browser = browser;
            this.client = hall.client(falls, browser).fragments();
        }

        @Override
        public void run() {
            while (failed.get() == null) {
                var topics = List.of(hall.topic(""), hall.tableTopic(browser.table()));
                try (var stream = new Hall.Stream(at, browser, last, topics)) {
                    listening.countDown();
                    while (true) {
                        stream.next();
                        stream.drain();
                        last = stream.last();
                        look();
                    }
                } catch (IOException gone) {
                    goOn();
                }
            }
        }

        private void look() throws IOException {
            client.send(client.get("/samling/" + hall.event + "/bord"));
            long now = System.nanoTime();
            var text = client.body();
            for (int i = text.indexOf("Notat-"); i >= 0; i = text.indexOf("Notat-", i + 1)) {
                seen.putIfAbsent(text.substring(i, i + 14), now);
            }
        }

        /** What a load balancer does for them. */
        private void goOn() {
            try {
                Thread.sleep(200);
                at = stays;
                client.moveTo(stays);
            } catch (IOException | InterruptedException e) {
                failed.compareAndSet(null, e instanceof IOException io ? io : new IllegalStateException(e));
            }
        }
    }

    private void run() throws Exception {
        var screens = new ArrayList<Screen>();
        for (var browser : hall.phones.subList(0, 40)) {
            screens.add(new Screen(browser));
        }
        screens.forEach(screen -> Thread.ofVirtual().start(screen));
        for (var screen : screens) {
            screen.listening.await(30, TimeUnit.SECONDS);
        }
        var writer = new Writer(stays);
        for (int i = 0; i < NOTES; i++) {
            writer.write(i % 40);
        }
        Thread.sleep(1_000);
        tell(screens, "written at one node, seen through the other");
        confirmed.clear();
        falls.kill();
        for (int i = 0; i < NOTES; i++) {
            writer.write(i % 40);
        }
        Thread.sleep(5_000);
        tell(screens, "written while one node was killed, seen by those who were with it through the other");
        if (failed.get() != null) {
            throw failed.get();
        }
    }

    private final class Writer {
        private final List<Client> clients = new ArrayList<>();
        private final List<String> tokens = new ArrayList<>();

        Writer(House house) throws IOException {
            for (var browser : hall.atTables) {
                var client = hall.client(house, browser);
                client.sendAndRemember(client.get("/samling/" + hall.event + "/bord"));
                var csrf = CSRF.matcher(client.body());
                csrf.find();
                clients.add(client);
                tokens.add(csrf.group(1));
            }
        }

        void write(int table) throws Exception {
            var id = UUID.randomUUID();
            var text = "Notat-" + id.toString().substring(0, 8);
            var client = clients.get(table);
            var form = Map.of("_csrf", tokens.get(table), "operasjoner", "[" + hall.note(id, text, 0) + "]");
            if (client.send(client.post("/samling/" + hall.event + "/bord/operasjoner", form)) != 200
                    || !client.body().contains("kept")) {
                throw new IllegalStateException("Answered " + client.status() + " " + client.body());
            }
            confirmed.put(text + table, System.nanoTime());
            Thread.sleep(50);
        }
    }

    private void tell(List<Screen> screens, String what) {
        var waits = new ArrayList<Double>();
        int lost = 0;
        for (var note : confirmed.entrySet()) {
            var text = note.getKey().substring(0, 14);
            int table = Integer.parseInt(note.getKey().substring(14));
            for (var screen : screens) {
                var seen = screen.browser.table() == table ? screen.seen.get(text) : null;
                if (seen != null) {
                    waits.add(Math.max(0, (seen - note.getValue()) / 1e6));
                } else if (screen.browser.table() == table) {
                    lost++;
                }
            }
        }
        var sorted = waits.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "nodes: %d notes %s: %d looks, half after %.0f ms, the last after %.0f ms; %d lost%n",
                confirmed.size(), what, sorted.length, sorted[sorted.length / 2], Arrays.stream(sorted).max().orElse(0), lost);
        if (lost > 0) {
            throw new AssertionError("Notes did not reach the other node");
        }
    }
}

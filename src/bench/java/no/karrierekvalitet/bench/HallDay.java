package no.karrierekvalitet.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/**
 * P5 and P9: 350 phones, 40 tables, two of the theme team and a projector listen; each table writes a note every three
 * seconds. Measured from the confirmation of a note until every screen at its table, and the theme team's, has fetched a
 * page that holds it.
 */
final class HallDay {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    /** {@code BENCH_HALL}: how long the tables write. */
    private static final long SECONDS = Long.parseLong(System.getenv().getOrDefault("BENCH_HALL", "60"));

    /** Until the JIT compiler has seen the day: notes written in the first seconds are delivered, and not timed. */
    private static final long WARM_UP = Long.parseLong(System.getenv().getOrDefault("BENCH_HALL_WARMUP", "100"));

    private static final long PAUSE = 3_000;

    private final House house;
    private final Hall hall;
    private final Map<String, Long> confirmed = new ConcurrentHashMap<>();
    private final java.util.Set<String> timed = ConcurrentHashMap.newKeySet();
    private final AtomicReference<Exception> failed = new AtomicReference<>();
    private volatile boolean over;
    private volatile boolean warm;

    private HallDay(House house) throws Exception {
        this.house = house;
        this.hall = Hall.in(house);
    }

    static void measure() throws Exception {
        try (var house = House.open()) {
            new HallDay(house).run();
        }
    }

    /** Somebody who looks: which notes of which table they have seen. */
    private final class Screen implements Runnable {
        private final Hall.Browser browser;
        private final String page;
        private final Map<String, Long> seen = new ConcurrentHashMap<>();
        private final Hall.Stream stream;
        private final Client client;

        Screen(Hall.Browser browser, String page, String... topics) throws IOException {
            this.browser = browser;
            this.page = "/samling/" + hall.event + page;
            this.stream = new Hall.Stream(house, browser, topics);
            this.client = hall.client(house, browser).gzip();
            this.client.fragments();
        }

        @Override
        public void run() {
            try {
                while (true) {
                    stream.next();
                    stream.drain();
                    look();
                }
            } catch (IOException ended) {
                if (!over) {
                    failed.compareAndSet(null, ended);
                }
            }
        }

        void look() throws IOException {
            if (client.send(client.get(page)) != 200) {
                throw new IOException(page + " answered " + client.status());
            }
            long now = System.nanoTime();
            var text = client.unzipped();
            int at = -1;
            while ((at = text.indexOf("Notat-", at + 1)) >= 0) {
                seen.putIfAbsent(text.substring(at, at + 14), now);
            }
        }
    }

    private void run() throws Exception {
        var screens = new ArrayList<Screen>();
        for (var browser : hall.atTables) {
            screens.add(new Screen(browser, "/bord", hall.topic(""), hall.tableTopic(browser.table())));
        }
        for (var browser : hall.phones) {
            screens.add(new Screen(browser, "/bord", hall.topic(""), hall.tableTopic(browser.table())));
        }
        for (var browser : hall.themeTeam) {
            screens.add(new Screen(browser, "/temaer?vis=600", hall.topic("/tavle")));
        }
        var projector = new Screen(hall.projector.getFirst(), "/lerret", hall.topic(""), hall.topic("/lerret"));
        screens.forEach(screen -> Thread.ofVirtual().start(screen));
        Thread.ofVirtual().start(projector);
        var writers = hall.atTables.stream().map(browser -> Thread.ofVirtual().start(() -> write(browser))).toList();
        Thread.sleep(WARM_UP * 1_000);
        warm = true;
        var before = Machine.used(house.processes());
        Thread.sleep(SECONDS * 1_000);
        var used = Machine.used(house.processes()).minus(before);
        long memory = Machine.memory(house.processes());
        System.out.printf(
                "   the application %,d MB, %d processes of the database %,d MB; %.2f of %d cores busy with the house%n",
                Machine.memory(List.of(house.application())), house.processes().size() - 1,
                memory - Machine.memory(List.of(house.application())),
                used.toMillis() / 1000.0 / SECONDS, Runtime.getRuntime().availableProcessors());
        over = true;
        for (var writer : writers) {
            writer.join();
        }
        Thread.sleep(3_000);
        if (failed.get() != null) {
            throw failed.get();
        }
        tell(screens, memory);
    }

    private void write(Hall.Browser browser) {
        try {
            var client = hall.client(house, browser);
            client.sendAndRemember(client.get("/samling/" + hall.event + "/bord"));
            var csrf = CSRF.matcher(client.body());
            if (!csrf.find()) {
                throw new IllegalStateException("No form at the table");
            }
            Thread.sleep((long) (Math.random() * PAUSE));
            while (!over) {
                var id = UUID.randomUUID();
                var text = "Notat-" + id.toString().substring(0, 8);
                var form = Map.of("_csrf", csrf.group(1), "operasjoner", "[" + hall.note(id, text + " " + browser.table(), 0) + "]");
                if (client.send(client.post("/samling/" + hall.event + "/bord/operasjoner", form)) != 200
                        || !client.body().contains("kept")) {
                    throw new IllegalStateException("Answered " + client.status() + " " + client.body());
                }
                confirmed.put(text + browser.table(), System.nanoTime());
                if (warm) {
                    timed.add(text + browser.table());
                }
                Thread.sleep(PAUSE);
            }
        } catch (Exception e) {
            failed.compareAndSet(null, e);
        }
    }

    private void tell(List<Screen> screens, long memory) {
        var waits = new ArrayList<Double>();
        var board = new ArrayList<Double>();
        int lost = 0;
        for (var note : confirmed.entrySet()) {
            var text = note.getKey().substring(0, 14);
            int table = Integer.parseInt(note.getKey().substring(14));
            for (var screen : screens) {
                if (screen.browser.table() == table || screen.browser.table() < 0) {
                    var seen = screen.seen.get(text);
                    if (seen == null) {
                        lost++;
                    } else if (timed.contains(note.getKey())) {
                        (screen.browser.table() < 0 ? board : waits).add(Math.max(0, (seen - note.getValue()) / 1e6));
                    }
                }
            }
        }
        var sorted = waits.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "P5 a note on every screen, %,d listeners, %,d notes in %d s: p50 %.0f ms, p99 %.0f ms, last %.0f ms; %,d looks, %d lost   (target p99 ≤ 100, none lost)%n",
                screens.size() + 1, timed.size(), SECONDS, at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1), sorted.length, lost);
        var team = board.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "   the theme team's board of %,d notes: p50 %.0f ms, p99 %.0f ms, last %.0f ms%n",
                confirmed.size(), at(team, 0.5), at(team, 0.99), at(team, 1));
        System.out.printf("P9 resident memory with the hall full, database included %,d MB   (target ≤ 512)%n", memory);
        if (lost > 0) {
            throw new AssertionError("Notes were lost on the way to screens");
        }
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))];
    }
}

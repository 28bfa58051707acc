package no.karrierekvalitet.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;

/** Kills the application, the database and both in the middle of 32 clients who save answer by answer. */
final class Kill {

    private static final int CLIENTS = 32;
    private static final long LOAD_MILLIS = 6_000;

    private final Ledger ledger = new Ledger();
    private final AtomicReference<Exception> failed = new AtomicReference<>();
    private volatile boolean over;

    private Kill() {}

    static void measure() throws Exception {
        try (var house = House.open()) {
            new Kill().run(house);
        }
    }

    private void run(House house) throws Exception {
        var clients = Practitioner.signedIn(house, CLIENTS).stream()
                .map(practitioner -> new Thread(() -> saveUntilOver(practitioner)))
                .toList();
        clients.forEach(Thread::start);
        for (var blow : List.<Blow>of(Kill::application, Kill::database, Kill::both)) {
            Thread.sleep(LOAD_MILLIS);
            blow.fall(house);
        }
        Thread.sleep(LOAD_MILLIS);
        over = true;
        for (var client : clients) {
            client.join();
        }
        if (failed.get() != null) {
            throw failed.get();
        }
        ledger.audit(house);
    }

    private interface Blow {
        void fall(House house) throws Exception;
    }

    private static void application(House house) throws Exception {
        house.kill();
        System.out.printf("kill: application killed, back after %,d ms%n", house.start().toMillis());
    }

    private static void database(House house) throws Exception {
        house.postmaster().orElseThrow().destroyForcibly();
        long began = System.nanoTime();
        house.awaitDatabase();
        System.out.printf("kill: database killed, back after %,d ms%n", (System.nanoTime() - began) / 1_000_000);
    }

    private static void both(House house) throws Exception {
        house.postmaster().orElseThrow().destroyForcibly();
        house.kill();
        System.out.printf("kill: both killed, back after %,d ms%n", house.start().toMillis());
    }

    private void saveUntilOver(Practitioner practitioner) {
        var random = new Random(practitioner.person().hashCode());
        try {
            while (!over && failed.get() == null) {
                saveOne(practitioner, random);
            }
        } catch (Exception e) {
            failed.compareAndSet(null, e);
        }
    }

    private void saveOne(Practitioner practitioner, Random random) throws Exception {
        var evaluation = begun(practitioner);
        for (var area : practitioner.areas()) {
            for (var statement : area.statements()) {
                save(practitioner, area, new Ledger.Entry(evaluation, statement, Practitioner.step(random)));
            }
        }
    }

    private static String begun(Practitioner practitioner) throws Exception {
        while (true) {
            try {
                return practitioner.begin();
            } catch (IllegalStateException | java.io.UncheckedIOException down) {
                again(practitioner.client());
            }
        }
    }

    /** As the page's script does it: sends until it is confirmed. */
    private void save(Practitioner practitioner, Practitioner.Area area, Ledger.Entry entry) throws Exception {
        var client = practitioner.client();
        var request = client.post(
                "/min-kompetanse/svar",
                Map.of(
                        "_csrf", practitioner.csrf(),
                        "person", practitioner.person(),
                        "svar",
                        Practitioner.delivery(
                                entry.evaluation(),
                                area.edition(),
                                Practitioner.answer(entry.statement(), entry.step()))));
        while (true) {
            try {
                if (client.send(request) == 200) {
                    ledger.confirmed(entry);
                    return;
                }
                refused(client);
            } catch (IOException broken) {
                again(client);
            }
            ledger.unanswered(entry);
        }
    }

    /** While the database is away the house answers that something is wrong on its side; anything else is a mistake. */
    private static void refused(Client client) throws InterruptedException {
        if (client.status() < 500) {
            throw new IllegalStateException("Refused with " + client.status());
        }
        Thread.sleep(50);
    }

    private static void again(Client client) throws InterruptedException {
        for (int i = 0; i < 1200; i++) {
            Thread.sleep(50);
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

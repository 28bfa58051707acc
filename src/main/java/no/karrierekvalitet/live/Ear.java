package no.karrierekvalitet.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears the signals of all nodes, this one's too, on one connection of the pool that it keeps. When the connection breaks
 * it listens anew and asks what it has missed.
 */
@Component
class Ear implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Ear.class);
    /** Of the connection, for those who look at what the database is doing. */
    static final String NAME = "karrierekvalitet-live";

    private static final int TURN_MILLIS = 300;
    private static final long QUIET_NANOS = Duration.ofSeconds(10).toNanos();
    private static final int ANSWER_SECONDS = 5;

    private final DataSource database;
    private final SignalStore store;
    private final Hub hub;
    private volatile boolean running;
    private @Nullable Thread thread;

    /** What was asked for after a break; notifications of it may still come. */
    private long caughtUp;

    Ear(DataSource database, SignalStore store, Hub hub) {
        this.database = database;
        this.store = store;
        this.hub = hub;
    }

    @Override
    public void start() {
        running = true;
        hub.heard(store.last());
        thread = Thread.ofPlatform().name("live-ear").daemon().start(this::listenForGood);
    }

    private void listenForGood() {
        for (int failures = 0; running; failures++) {
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(true);
                try (var statement = connection.createStatement()) {
                    statement.execute("set application_name = '" + NAME + "'");
                    statement.execute("listen " + SignalStore.CHANNEL);
                }
                catchUp();
                failures = 0;
                listen(connection);
            } catch (SQLException | RuntimeException broken) {
                pause(failures, broken);
            }
        }
    }

    /** After {@code listen}, so that nothing falls between the two. */
    private void catchUp() {
        store.since(hub.heard()).stream()
                .collect(Collectors.groupingBy(Signal::n, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(hub::deliver);
        caughtUp = hub.heard();
    }

    private void listen(Connection connection) throws SQLException {
        var notifications = connection.unwrap(PGConnection.class);
        long quiet = System.nanoTime();
        while (running) {
            var heard = notifications.getNotifications(TURN_MILLIS);
            if (heard.length == 0 && System.nanoTime() - quiet < QUIET_NANOS) {
                continue;
            }
            if (heard.length == 0 && !connection.isValid(ANSWER_SECONDS)) {
                throw new SQLException("The database does not answer");
            }
            for (var one : heard) {
                deliver(one);
            }
            quiet = System.nanoTime();
        }
        try (var statement = connection.createStatement()) {
            statement.execute("unlisten " + SignalStore.CHANNEL);
            statement.execute("reset application_name");
        }
    }

    private void deliver(PGNotification notification) {
        var commit = Signal.read(notification.getParameter());
        if (!commit.isEmpty() && commit.getFirst().n() > caughtUp) {
            hub.deliver(commit);
        }
    }

    private void pause(int failures, Exception broken) {
        if (failures % 30 == 0) {
            log.warn("Signals are not heard, trying again: {}", broken.getMessage());
        }
        rest(Math.min(1_000, 50L << Math.min(failures, 5)));
    }

    private void rest(long millis) {
        try {
            if (running) {
                TimeUnit.MILLISECONDS.sleep(millis);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        try {
            if (thread != null) {
                thread.join(Duration.ofSeconds(2));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the demo has been written, before the web server opens. */
    @Override
    public int getPhase() {
        return 2000;
    }
}

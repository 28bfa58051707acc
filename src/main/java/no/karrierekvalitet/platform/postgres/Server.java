package no.karrierekvalitet.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.karrierekvalitet.platform.StartFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running PostgreSQL: our child, on this machine's loopback address only. When it dies while we live, it is started
 * again on the same port, and the pool finds it there.
 */
final class Server {

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int TRIES = 50;

    private final DataFolder folder;
    private final Binaries binaries;
    private final Account account;
    private final int port;
    private volatile boolean stopping;

    Server(DataFolder folder, Binaries binaries, Account account) throws IOException {
        this.folder = folder;
        this.binaries = binaries;
        this.account = account;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    /** Starts it and returns when it answers. One that a killed application left behind is stopped first. */
    synchronized void start() throws IOException, InterruptedException {
        for (int tried = 1; ; tried++) {
            var stale = PidFile.of(folder.cluster());
            if (stale.isPresent() && stale.get().runs()) {
                stop();
            }
            var started = launch(stale.map(PidFile::pid).orElse(0L));
            if (isReady(started)) {
                started.onExit().thenRun(this::died);
                return;
            }
            var why = lastWords();
            if (tried == TRIES || !passes(why)) {
                throw new StartFailure("PostgreSQL does not start in " + folder.cluster() + ": " + why);
            }
            Thread.sleep(tried * 20L);
        }
    }

    /**
     * @param stalePid process id in the file of a database that was not stopped; it may belong to somebody else by now,
     *     and PostgreSQL does not mistake it for itself when told so
     */
    private Process launch(long stalePid) throws IOException {
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("setsid"); // Ctrl-C in a terminal is for us; the database is stopped after the pool is closed
        }
        command.addAll(account.command(
                binaries.program("postgres"),
                List.of(
                        "-D",
                        folder.cluster().toString(),
                        "-c",
                        "port=" + port,
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=")));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("PG_GRANDPARENT_PID", String.valueOf(stalePid));
        return builder.start();
    }

    private boolean isReady(Process started) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (started.isAlive() && System.nanoTime() < end) {
            if (PidFile.of(folder.cluster())
                    .filter(file -> file.isReady(started.pid()))
                    .isPresent()) {
                return true;
            }
            Thread.sleep(3);
        }
        return false;
    }

    /** The last statements of a killed PostgreSQL, or somebody on our port for a moment. */
    private static boolean passes(String why) {
        return why.contains("still in use") || why.contains("TCP/IP");
    }

    private void died() {
        if (stopping) {
            return;
        }
        LOG.warn("PostgreSQL stopped without being asked to; starting it again.");
        try {
            start();
            LOG.info("PostgreSQL runs again.");
        } catch (IOException | StartFailure e) {
            LOG.error("PostgreSQL could not be started again: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets running statements go, writes everything down and ends. */
    void close() throws IOException {
        stopping = true;
        stop();
    }

    private void stop() throws IOException {
        Command.run(
                account.command(
                        binaries.program("pg_ctl"),
                        List.of("stop", "-D", folder.cluster().toString(), "-m", "fast", "-w", "-t", "60")),
                "");
    }

    private String lastWords() throws IOException {
        return Cluster.lastLine(Files.readString(folder.log()).strip());
    }
}

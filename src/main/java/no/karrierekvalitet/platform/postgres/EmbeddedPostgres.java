package no.karrierekvalitet.platform.postgres;

import java.io.IOException;
import java.nio.file.Path;
import no.karrierekvalitet.platform.StartFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real, durable PostgreSQL of our own in the data folder: what is committed is on disk. Survives being killed, as does
 * the application around it.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final DataFolder folder;
    private final Server server;
    private final String password;

    private EmbeddedPostgres(DataFolder folder) throws IOException, InterruptedException {
        this.folder = folder;
        var binaries = Binaries.unpackedIn(folder.binaries());
        var account = Account.owning(folder.root());
        if (!folder.hasCluster()) {
            Cluster.make(folder, binaries, account);
        }
        this.password = folder.password();
        this.server = new Server(folder, binaries, account);
        server.start();
        LOG.info("The data is in {} (PostgreSQL on 127.0.0.1:{})", folder.root(), server.port());
    }

    /** @throws StartFailure when the folder cannot be used, is in use, or PostgreSQL does not start in it */
    public static EmbeddedPostgres in(Path data) {
        var folder = DataFolder.open(data);
        try {
            return new EmbeddedPostgres(folder);
        } catch (IOException e) {
            letGo(folder);
            throw new StartFailure("PostgreSQL could not be started in " + folder.root() + ": " + e.getMessage(), e);
        } catch (StartFailure e) {
            letGo(folder);
            throw e;
        } catch (InterruptedException e) {
            letGo(folder);
            Thread.currentThread().interrupt();
            throw new StartFailure("the start was interrupted.", e);
        }
    }

    private static void letGo(DataFolder folder) {
        try {
            folder.close();
        } catch (IOException e) {
            LOG.debug("The lock file could not be closed", e);
        }
    }

    /** Without encryption: it never leaves this machine. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + Cluster.DATABASE + "?sslmode=disable";
    }

    int port() {
        return server.port();
    }

    public String user() {
        return Cluster.DATABASE;
    }

    public String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        server.close();
        folder.close();
    }
}

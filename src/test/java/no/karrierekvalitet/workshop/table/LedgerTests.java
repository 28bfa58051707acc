package no.karrierekvalitet.workshop.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.workshop.table.Hall.Gathering;
import no.karrierekvalitet.workshop.table.Hall.Guest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Devices that send until they are answered, over a network that loses answers and a database that hangs up on everybody:
 * each keeps a ledger of what was confirmed to it. {@code bin/bench ledger} does the same to the whole product with kill -9.
 */
@ProductTest
class LedgerTests {

    private static final int DEVICES = 6;
    private static final int NOTES = 20;
    private static final int HANG_UP_EVERY = 40;
    private static final Pattern DONE = Pattern.compile("\"id\":\"([0-9a-f-]+)\",\"outcome\":\"(?:kept|again)\"");

    private final MockMvc mvc;
    private final Hall hall;
    private final JdbcClient jdbc;
    private final DataSource database;
    private final Gathering g;
    private final AtomicInteger confirmed = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger();

    LedgerTests(MockMvc mvc, Hall hall, JdbcClient jdbc, DataSource database) {
        this.mvc = mvc;
        this.database = database;
        this.hall = hall;
        this.jdbc = jdbc;
        this.g = hall.open("NOTES");
    }

    @Test
    void whatIsConfirmedIsThereOnceAndInItsOrderWhateverBreaksMeanwhile() throws Exception {
        hall.move(g, g.task(), g.together(), 90);
        var devices = IntStream.range(0, DEVICES)
                .mapToObj(i -> hall.phone(g, i % 2 == 0 ? g.table() : g.otherTable()))
                .toList();
        var ledgers = new ArrayList<List<UUID>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sending = devices.stream()
                    .map(device -> threads.submit(() -> sendAll(device, new Random(devices.indexOf(device)))))
                    .toList();
            for (var one : sending) {
                ledgers.add(one.get());
            }
        }
        connectAnew();
        for (int i = 0; i < DEVICES; i++) {
            assertThat(ledgers.get(i)).hasSize(NOTES);
            assertThat(stored(devices.get(i))).containsExactlyElementsOf(ledgers.get(i));
        }
        assertThat(broken.get()).as("sends that were broken off").isPositive();
    }

    /** Nobody after this finds a connection that is broken. */
    private void connectAnew() throws Exception {
        database.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
    }

    /** An hour of notes, in their order; what was confirmed. */
    private List<UUID> sendAll(Guest device, Random luck) throws Exception {
        var waiting = IntStream.range(0, NOTES).mapToObj(_ -> UUID.randomUUID()).collect(Collectors.toList());
        var ledger = new ArrayList<UUID>();
        while (!waiting.isEmpty()) {
            var batch = List.copyOf(waiting.subList(0, Math.min(1 + luck.nextInt(6), waiting.size())));
            for (var id : answered(device, batch, luck)) {
                assertThat(id).as("confirmed in order").isEqualTo(waiting.removeFirst());
                ledger.add(id);
                if (confirmed.incrementAndGet() % HANG_UP_EVERY == 0) {
                    hangUp();
                }
            }
        }
        return ledger;
    }

    private List<UUID> answered(Guest device, List<UUID> batch, Random luck) {
        var operations = batch.stream()
                .map(id -> """
                        {"id":"%1$s","kind":"write","note":"%1$s","item":"%2$s","text":"Notat %1$s","age":%3$d}""".formatted(id, g.task(), 3_600_000 - confirmed.get()))
                .collect(Collectors.joining(",", "[", "]"));
        try {
            var answer = mvc.perform(post("/samling/" + g.event() + "/bord/operasjoner")
                            .param("operasjoner", operations)
                            .cookie(device.cookie())
                            .with(SecurityMockMvcRequestPostProcessors.csrf()))
                    .andReturn()
                    .getResponse();
            if (answer.getStatus() == 200 && luck.nextInt(4) > 0) {
                return DONE.matcher(answer.getContentAsString())
                        .results()
                        .map(one -> UUID.fromString(one.group(1)))
                        .toList();
            }
        } catch (Exception hungUp) {
            // nobody was told anything
        }
        broken.incrementAndGet();
        return List.of();
    }

    private void hangUp() {
        try {
            jdbc.sql("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                     where datname = current_database() and pid <> pg_backend_pid()
                    """).query((_, _) -> "").list();
        } catch (DataAccessException hungUpOn) {
            // the connection for it was one of those that were cut the last time
        }
    }

    /** A connection that was being made while others were cut may have been cut, too, and is found out here. */
    private List<UUID> stored(Guest device) {
        for (int cut = 0; cut < DEVICES; cut++) {
            try {
                return read(device);
            } catch (DataAccessResourceFailureException oneOfThose) {
                // the next one is another
            }
        }
        return read(device);
    }

    private List<UUID> read(Guest device) {
        return jdbc.sql("select id from workshop.note where device_id = ? order by seq")
                .param(device.who().joined().id())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }
}

package no.karrierekvalitet.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import no.karrierekvalitet.fixtures.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class LiveTests {

    private final Live live;
    private final Hub hub;
    private final Pulse pulse;
    private final SignalStore store;
    private final Door door;
    private final DataSource database;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TransactionTemplate another;
    private final int port;

    /** This test's own, so that none hears another's. */
    private final String topic = "test/" + UUID.randomUUID();

    LiveTests(
            Live live,
            Hub hub,
            Pulse pulse,
            SignalStore store,
            Door door,
            DataSource database,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            @LocalServerPort int port) {
        this.live = live;
        this.hub = hub;
        this.pulse = pulse;
        this.store = store;
        this.door = door;
        this.database = database;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.another = new TransactionTemplate(transactions);
        this.another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.port = port;
    }

    private Listener listener() throws Exception {
        return new Listener(port, "emne=" + topic + "&emne=" + topic + "/b");
    }

    @Test
    void whoListensHearsWhatChangedAndInWhichWay() throws Exception {
        try (var listener = listener()) {
            live.changed(topic, "step");
            assertThat(listener.next()).isEqualTo(topic + " step");
        }
    }

    @Test
    void nothingIsHeardBeforeTheCommit() throws Exception {
        try (var listener = listener()) {
            transaction.executeWithoutResult(_ -> {
                live.changed(topic);
                another.executeWithoutResult(_ -> live.changed(topic + "/b"));
                assertThat(heard(listener)).isEqualTo(topic + "/b");
            });
            assertThat(listener.next()).isEqualTo(topic);
        }
    }

    private static String heard(Listener listener) {
        try {
            return listener.next();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void norEverWhatWasRolledBack() throws Exception {
        try (var listener = listener()) {
            transaction.executeWithoutResult(status -> {
                live.changed(topic);
                status.setRollbackOnly();
            });
            live.changed(topic + "/b");
            assertThat(listener.next()).isEqualTo(topic + "/b");
        }
    }

    @Test
    void whatOneCommitChangesIsOneSignalForEachTopic() throws Exception {
        try (var listener = listener()) {
            transaction.executeWithoutResult(_ -> {
                live.changed(topic, "note");
                live.changed(topic, "dot");
                live.changed(topic, "note");
            });
            live.changed(topic + "/b");
            assertThat(listener.next()).isEqualTo(topic);
            assertThat(listener.next()).isEqualTo(topic + "/b");
        }
    }

    @Test
    void whatOneCommitChangesComesAsOneEventSoThatNobodyHasItsNumberWithoutAllOfIt() throws Exception {
        try (var both = listener();
                var one = new Listener(port, "emne=" + topic + "/b")) {
            transaction.executeWithoutResult(_ -> {
                live.changed(topic);
                live.changed(topic + "/b", "note");
            });
            assertThat(both.commit()).hasSize(3).first().asString().startsWith("id: ");
            assertThat(one.commit()).hasSize(2).last().asString().endsWith(topic + "/b note");
        }
    }

    @Test
    void whatThousandsDoAtOnceIsGathered() throws Exception {
        try (var listener = listener()) {
            for (int i = 0; i < 500; i++) {
                live.changedOften(topic);
            }
            assertThat(listener.next()).isEqualTo(topic);
            live.changed(topic + "/b");
            assertThat(listener.next()).isIn(topic, topic + "/b");
        }
    }

    @Test
    void whoComesBackHearsWhichTopicsChangedMeanwhile() throws Exception {
        long seen;
        try (var listener = listener()) {
            seen = listener.id();
        }
        live.changed(topic);
        try (var again = new Listener(port, "emne=%1$s&emne=%1$s/b&siden=%2$d".formatted(topic, seen))) {
            assertThat(again.next()).isEqualTo(topic);
            live.changed(topic + "/b");
            assertThat(again.next()).isEqualTo(topic + "/b");
        }
    }

    @Test
    void aSignalFromTheFutureMeansThatEverythingMayHaveChanged() throws Exception {
        try (var listener = new Listener(port, "emne=" + topic + "&siden=9000000000000000")) {
            assertThat(listener.next()).isEqualTo(topic);
        }
    }

    @Test
    void whoMayNotListenFindsNothing() {
        assertThatThrownBy(() -> new Listener(port, "emne=test/secret").close())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("404");
        assertThatThrownBy(() -> new Listener(port, "emne=unknown/family").close())
                .hasMessageContaining("404");
        assertThatThrownBy(() -> new Listener(port, "emne=Not%20a%20topic").close())
                .hasMessageContaining("400");
    }

    @Test
    void whoMayHearSomeOfItHearsThatAndIsToldOfTheRest() throws Exception {
        try (var listener = new Listener(port, "emne=test/secret&emne=" + topic)) {
            assertThat(listener.hello().getLast()).endsWith(" test/secret");
            live.changed("test/secret");
            live.changed(topic);
            assertThat(listener.next()).isEqualTo(topic);
        }
    }

    /** To this test's own topic: other tests' listeners come and go. */
    private int listening() {
        var count = new AtomicInteger();
        hub.forEach(stream -> {
            if (stream.topics().contains(topic)) {
                count.incrementAndGet();
            }
        });
        return count.get();
    }

    @Test
    void aSlowReaderIsCutOffAndCatchesUp() throws Exception {
        try (var deaf = new Socket("localhost", port)) {
            deaf.getOutputStream()
                    .write(("GET /direkte?emne=" + topic + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            await().until(() -> listening() == 1);
            long seen = store.last();
            for (int i = 0; i < 2_000 && listening() > 0; i++) {
                hub.deliver(new Signal(hub.heard(), topic, "x".repeat(100_000)));
            }
            assertThat(listening()).as("those who still listen").isZero();
            live.changed(topic);
            try (var again = new Listener(port, "emne=" + topic + "&siden=" + seen)) {
                assertThat(again.next()).isEqualTo(topic);
            }
        }
    }

    @Test
    void whoGoesIsForgottenAtOnce() throws Exception {
        var listener = listener();
        assertThat(listening()).isEqualTo(1);
        listener.close();
        await().until(() -> listening() == 0);
    }

    @Test
    void everyRoundBringsOneSignOfLifeWithTheServersTime() throws Exception {
        try (var listener = listener()) {
            for (int second = 0; second < Pulse.ROUND_SECONDS; second++) {
                pulse.beat();
            }
            live.changed(topic);
            var life = listener.event();
            assertThat(life.getFirst()).isEqualTo("event: pulse");
            assertThat(life.getLast()).matches("data: \\d{13}");
            assertThat(listener.next()).isEqualTo(topic);
        }
    }

    @Test
    void aChangeOnOneNodeIsHeardOnTheOther() throws Exception {
        try (var node = new OtherNode(database, store, door, new Openings());
                var there = new Listener(node.port(), "emne=" + topic);
                var here = listener()) {
            live.changed(topic);
            assertThat(there.next()).isEqualTo(topic);
            assertThat(here.next()).isEqualTo(topic);
            node.hub().close();
            assertThat(there.next()).as("a node that stops lets go").isEqualTo(Listener.END);
            live.changed(topic + "/b");
            assertThat(here.next()).isEqualTo(topic + "/b");
        }
    }

    @Test
    void whoStandsTooLongInTheLineIsAskedToComeBackSoonAndIsLetInThen() throws Exception {
        var openings = new Openings(1, 1, Duration.ZERO);
        try (var node = new OtherNode(database, store, door, openings);
                var client = HttpClient.newHttpClient()) {
            assertThat(openings.enter()).isTrue();
            var address = URI.create("http://localhost:" + node.port() + "/direkte?emne=" + topic);
            var answer = client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("3");
            openings.leave();
            try (var listener = new Listener(node.port(), "emne=" + topic)) {
                live.changed(topic);
                assertThat(listener.next()).isEqualTo(topic);
            }
        }
    }

    @Test
    void nothingIsMissedWhenTheDatabaseHangsUp() throws Exception {
        try (var listener = listener()) {
            jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = ?")
                    .param(Ear.NAME)
                    .query((_, _) -> "")
                    .list();
            live.changed(topic);
            assertThat(listener.next()).isEqualTo(topic);
            live.changed(topic + "/b");
            assertThat(listener.next()).isEqualTo(topic + "/b");
        }
    }
}

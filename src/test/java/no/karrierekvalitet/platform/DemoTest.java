package no.karrierekvalitet.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.karrierekvalitet.fixtures.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class DemoTest {

    private final DemoStore store;
    private final TransactionTemplate transaction;
    private final Settings settings;
    private final JdbcClient jdbc;
    private final List<String> told = new ArrayList<>();

    DemoTest(DemoStore store, TransactionTemplate transaction, Settings settings, JdbcClient jdbc) {
        this.store = store;
        this.transaction = transaction;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    private record Chapter(int order, List<String> told) implements DemoChapter {
        @Override
        public void write() {
            told.add("chapter " + order);
        }
    }

    private Demo demo(boolean on) {
        var wanted = new Settings(
                Path.of("data"), on, URI.create("http://localhost"), settings.mailFrom(), false, settings.operator());
        return new Demo(
                List.of(new Chapter(20, told), new Chapter(10, told)), store, transaction, wanted, Clock.systemUTC());
    }

    @Test
    void doesNotStartOnTheDatabaseOfARealInstallation() {
        assertThatThrownBy(() -> demo(true).start())
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("karrierekvalitet.demo")
                .hasMessageContaining("karrierekvalitet.data");
        assertThat(told).isEmpty();
    }

    @Test
    void aRealInstallationStartsAgainAndAgain() {
        demo(false).start();
        demo(false).start();
        assertThat(told).isEmpty();
    }

    @Test
    void isToldOnceInOrderAndThenNothingElseStartsOnIt() {
        transaction.executeWithoutResult(all -> {
            jdbc.sql("delete from platform.installation").update();
            demo(true).start();
            demo(true).start();
            assertThat(told).containsExactly("chapter 10", "chapter 20");
            assertThatThrownBy(() -> demo(false).start()).isInstanceOf(StartFailure.class);
            all.setRollbackOnly();
        });
    }
}

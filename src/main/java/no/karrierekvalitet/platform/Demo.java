package no.karrierekvalitet.platform;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Settles at the very first start, before anybody can reach the installation, whether a database is a demo or real, and
 * tells the demo's story if so. Never both: fictional people can be signed in to with one click.
 */
@Component
class Demo implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Demo.class);

    private final List<DemoChapter> chapters;
    private final DemoStore store;
    private final TransactionTemplate transaction;
    private final Settings settings;
    private final Clock clock;
    private volatile boolean running;

    Demo(List<DemoChapter> chapters, DemoStore store, TransactionTemplate transaction, Settings settings, Clock clock) {
        this.chapters = chapters.stream()
                .sorted(Comparator.comparingInt(DemoChapter::order))
                .toList();
        this.store = store;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void start() {
        transaction.executeWithoutResult(_ -> {
            if (store.settle(settings.demo(), clock.instant())) {
                tell();
            } else if (store.isDemo() != settings.demo()) {
                throw new StartFailure(
                        settings.demo()
                                ? "karrierekvalitet.demo is on, but this database belongs to a real installation: "
                                        + "give the demo its own (karrierekvalitet.data or spring.datasource.url)"
                                : "This database holds demo data: turn karrierekvalitet.demo on, "
                                        + "or use another database (karrierekvalitet.data or spring.datasource.url)");
            }
        });
        running = true;
    }

    private void tell() {
        if (settings.demo()) {
            log.info("Writing demo data into an empty database");
            chapters.forEach(DemoChapter::write);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the framework has been imported, before the web server opens. */
    @Override
    public int getPhase() {
        return 1000;
    }
}

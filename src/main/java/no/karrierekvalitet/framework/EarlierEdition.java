package no.karrierekvalitet.framework;

import java.time.Clock;
import java.time.Duration;
import no.karrierekvalitet.framework.exchange.ImportResult.Refused;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.framework.exchange.Shipped;
import no.karrierekvalitet.platform.DemoChapter;
import org.springframework.stereotype.Component;

/** Gives the demo an earlier edition, so that old evaluations have something to have been answered on. */
@Component
class EarlierEdition implements DemoChapter {

    /** Older than any demo evaluation. */
    private static final Duration AGE = Duration.ofDays(800);

    private final EditionImport imports;
    private final EditionStore store;
    private final Editions editions;
    private final Clock clock;

    EarlierEdition(EditionImport imports, EditionStore store, Editions editions, Clock clock) {
        this.imports = imports;
        this.store = store;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void write() {
        var result = imports.publish(Shipped.earlierEdition(), clock.instant().minus(AGE));
        if (result instanceof Refused(var problems)) {
            throw new IllegalStateException("The demo's earlier edition does not fit: " + problems);
        }
        var framework = editions.current().framework();
        Shipped.earlierRevision()
                .replacements()
                .forEach((code, replacedBy) -> store.replace(framework, Parts.STANDARDS, code, replacedBy));
        editions.refresh();
    }
}

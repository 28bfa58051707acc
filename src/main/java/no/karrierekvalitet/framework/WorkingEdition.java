package no.karrierekvalitet.framework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import no.karrierekvalitet.framework.exchange.ImportResult.Refused;
import no.karrierekvalitet.framework.exchange.Shipped;
import no.karrierekvalitet.platform.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The edition that comes with the product. An installation that has none gets it at its first start, before the first
 * reader comes; from then on which edition holds is the editors' business.
 */
@Component
class WorkingEdition implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(WorkingEdition.class);

    /** Demo people have answered for years, so there the edition is not of today. */
    private static final Duration DEMO_AGE = Duration.ofDays(300);

    private final EditionImport imports;
    private final Editions editions;
    private final Settings settings;
    private final Clock clock;

    WorkingEdition(EditionImport imports, Editions editions, Settings settings, Clock clock) {
        this.imports = imports;
        this.editions = editions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!editions.published().isEmpty()) {
            return;
        }
        var result = imports.publish(Shipped.workingEdition(), publishedAt());
        if (result instanceof Refused(var problems)) {
            throw new IllegalStateException("The working edition does not fit: " + problems);
        }
        LOG.info(
                "The framework's working edition is in place: {}",
                editions.current().version());
    }

    private Instant publishedAt() {
        return settings.demo() ? clock.instant().minus(DEMO_AGE) : clock.instant();
    }
}

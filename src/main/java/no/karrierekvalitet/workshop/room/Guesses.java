package no.karrierekvalitet.workshop.room;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import org.springframework.stereotype.Component;

/**
 * Limits guessing codes and going from table to table. A whole hall sits behind one address and types with cold fingers,
 * so only wrong codes count, and many are allowed: with 729 million codes, a thousand tries in a quarter of an hour find
 * an event in some twenty years.
 */
@Component
public class Guesses {

    private static final int WRONG_CODES = 1_000;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int TABLES = 6;
    private static final Duration HOUR = Duration.ofHours(1);

    private final Incidents incidents;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofHours(2))
            .build();

    Guesses(Incidents incidents) {
        this.incidents = incidents;
    }

    /** Before a code is looked up: too many wrong ones from here, and a right one is not told from a wrong one. */
    public void mayTry(String address) {
        if (codes(address).getAvailableTokens() == 0) {
            throw new Failure.TooMany();
        }
    }

    public void wrong(String address) {
        codes(address).tryConsume(1);
        incidents.wrongCode();
    }

    /** A phone sits down at a table; there is little reason to do so many times within an hour. */
    public void sitDown(UUID event, UUID device, UUID table) {
        if (!bucket("tables " + device, TABLES, HOUR).tryConsume(1)) {
            incidents.count(event, Incidents.Kind.TABLE_HOPPING, table);
            throw new Failure.TooMany();
        }
    }

    private Bucket codes(String address) {
        return bucket("codes " + address, WRONG_CODES, WINDOW);
    }

    private Bucket bucket(String key, int limit, Duration window) {
        return buckets.get(
                key,
                _ -> Bucket.builder()
                        .addLimit(limits -> limits.capacity(limit).refillGreedy(limit, window))
                        .build());
    }
}

package no.karrierekvalitet.workshop.people.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Locale;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.workshop.people.Entry;
import org.springframework.stereotype.Component;

/** Against scripts that register or guess links. A whole conference may register from behind one address. */
@Component
class Limits {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REGISTRATIONS = 400;
    private static final int LETTERS = 4;
    private static final int LINKS = 600;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    void registration(Entry entry, String address) {
        take("registrations " + address, REGISTRATIONS);
        if (entry.email() != null) {
            take("letters " + entry.email().toLowerCase(Locale.ROOT), LETTERS);
        }
    }

    void link(String address) {
        take("links " + address, LINKS);
    }

    private void take(String key, int limit) {
        var bucket = buckets.get(
                key,
                _ -> Bucket.builder()
                        .addLimit(limits -> limits.capacity(limit).refillGreedy(limit, WINDOW))
                        .build());
        if (!bucket.tryConsume(1)) {
            throw new Failure.TooMany();
        }
    }
}

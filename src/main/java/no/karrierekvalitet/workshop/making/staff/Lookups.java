package no.karrierekvalitet.workshop.making.staff;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import org.springframework.stereotype.Component;

/**
 * Adding staff tells whether an address has an account here, for an organiser must know whom they added. Nobody tries so
 * many addresses that it becomes a list.
 */
@Component
class Lookups {

    static final int ADDRESSES = 30;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final Cache<UUID, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(50_000).expireAfterAccess(WINDOW).build();

    /** @throws Failure.TooMany when this person has tried too many addresses within the hour */
    void another(UUID person) {
        var bucket = buckets.get(
                person,
                _ -> Bucket.builder()
                        .addLimit(limits -> limits.capacity(ADDRESSES).refillGreedy(ADDRESSES, WINDOW))
                        .build());
        if (!bucket.tryConsume(1)) {
            throw new Failure.TooMany();
        }
    }
}

package no.karrierekvalitet.workshop.plenary;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What rooms have been shown of their sums. Kept in memory on purpose: in the database, an earlier sum beside the present
 * one would tell what the latest few have answered.
 */
@Component
class Shown {

    private final Cache<UUID, Batches> subjects = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(Duration.ofDays(2))
            .build();

    void forget(UUID subject) {
        subjects.invalidate(subject);
    }

    Optional<Tally> of(UUID subject, Tally now, int threshold, boolean closed) {
        return Optional.ofNullable(
                subjects.get(subject, _ -> new Batches(threshold)).show(now, closed));
    }
}

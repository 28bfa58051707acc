package no.karrierekvalitet.framework;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.karrierekvalitet.platform.Failure;
import org.springframework.stereotype.Service;

/**
 * The door to the framework's content. Everything of a published edition is immutable and kept in memory, here and by
 * whoever reads it; only the list of published editions is looked up again, every few seconds, because another node may
 * have published one.
 */
@Service
public class Editions {

    private final EditionStore store;
    private final LoadingCache<String, List<Edition>> published;
    private final Map<UUID, EditionContent> contents = new ConcurrentHashMap<>();

    Editions(EditionStore store) {
        this.store = store;
        this.published =
                Caffeine.newBuilder().refreshAfterWrite(Duration.ofSeconds(5)).build(_ -> store.published());
    }

    /** All published editions, the newest first. */
    public List<Edition> published() {
        return published.get("");
    }

    /** The newest published edition; the one new evaluations are bound to. */
    public Edition current() {
        return published().stream().findFirst().orElseThrow(Failure.NotFound::new);
    }

    /** The edition that was current at a moment; the first one for moments before it was published. */
    public Edition currentAt(Instant moment) {
        return published().stream()
                .filter(edition ->
                        edition.publishedAt() != null && !edition.publishedAt().isAfter(moment))
                .findFirst()
                .orElseGet(() -> published().getLast());
    }

    /** @throws no.karrierekvalitet.platform.Failure.NotFound when there is no such published edition */
    public Edition published(UUID edition) {
        return published().stream()
                .filter(one -> one.id().equals(edition))
                .findFirst()
                .orElseThrow(Failure.NotFound::new);
    }

    /** The competence standards of a published edition. */
    public CompetenceStandards standards(UUID edition) {
        return content(edition).standards();
    }

    /**
     * How the statements of one published edition are found again in another, so that answers given then can be shown
     * beside statements of now.
     */
    public EditionMapping mapping(UUID from, UUID to) {
        return EditionMapping.between(
                standards(from),
                standards(to),
                store.replacements(published(from).framework(), Parts.STANDARDS));
    }

    EditionContent content(UUID edition) {
        return contents.computeIfAbsent(published(edition).id(), id -> EditionContent.of(store.parts(id)));
    }

    /** After something was published here. */
    void refresh() {
        published.invalidateAll();
    }
}

package no.karrierekvalitet.framework.downloads;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import no.karrierekvalitet.documents.Reports;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.downloads.poster.Posters;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Settings;
import no.karrierekvalitet.platform.Texts;
import org.springframework.stereotype.Service;

/**
 * What readers take away from published editions. A file is made when somebody first asks for it, once however many ask,
 * and kept while there is room for it; a published edition never changes, so a file never goes stale.
 */
@Service
class Downloads {

    /** In bytes: three editions' files in the languages most people ask for. */
    private static final long ROOM = 24L << 20;

    private record Key(UUID edition, String file) {}

    private final Editions editions;
    private final Reports reports;
    private final Posters posters;
    private final Texts texts;
    private final Settings settings;
    private final Map<UUID, Catalogue> catalogues = new ConcurrentHashMap<>();
    private final Map<Key, Integer> sizes = new ConcurrentHashMap<>();
    private final Semaphore oneFiller = new Semaphore(1);
    private final AsyncCache<Key, byte[]> files = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((Key _, byte[] content) -> content.length)
            .buildAsync();

    Downloads(Editions editions, Reports reports, Posters posters, Texts texts, Settings settings) {
        this.editions = editions;
        this.reports = reports;
        this.posters = posters;
        this.texts = texts;
        this.settings = settings;
    }

    /** The published edition people call so. */
    Optional<Edition> edition(String version) {
        return editions.published().stream()
                .filter(edition -> edition.version().equals(version))
                .findFirst();
    }

    Catalogue of(Edition edition) {
        return catalogues.computeIfAbsent(
                edition.id(),
                _ -> new Catalogue(Contents.of(editions, edition), reports, posters, texts, settings.publicAddress()));
    }

    /** The file's content. The first to ask makes it, the others wait for that. */
    byte[] content(Edition edition, Item item) {
        var key = new Key(edition.id(), item.file());
        var making = new CompletableFuture<byte[]>();
        var made = files.asMap().putIfAbsent(key, making);
        return made == null ? make(item, key, making) : join(made);
    }

    private byte[] make(Item item, Key key, CompletableFuture<byte[]> making) {
        try {
            var content = item.maker().get();
            sizes.put(key, content.length);
            making.complete(content);
            return content;
        } catch (RuntimeException | Error e) {
            making.completeExceptionally(e);
            throw e;
        }
    }

    private static byte[] join(CompletableFuture<byte[]> made) {
        try {
            return made.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** In bytes, when the file has been made since the start. */
    Optional<Integer> size(Edition edition, Item item) {
        return Optional.ofNullable(sizes.get(new Key(edition.id(), item.file())));
    }

    /** Makes what is listed and has not been made, so that the next reader sees sizes and waits for nothing. */
    void prepare(Edition edition, Language language) {
        if (oneFiller.tryAcquire()) {
            Thread.ofVirtual().name("downloads").start(() -> {
                try {
                    of(edition).in(language).stream()
                            .filter(item -> size(edition, item).isEmpty())
                            .forEach(item -> content(edition, item));
                } finally {
                    oneFiller.release();
                }
            });
        }
    }
}

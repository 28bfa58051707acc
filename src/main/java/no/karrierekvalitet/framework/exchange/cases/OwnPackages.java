package no.karrierekvalitet.framework.exchange.cases;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Settings;
import no.karrierekvalitet.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Our published editions as CASE packages: one for each edition and language, made when somebody asks. */
@Component
class OwnPackages {

    /**
     * @param earlier those before it, the newest first
     * @param later the edition that took over; null while this one holds
     */
    record Key(
            Edition edition,
            Language language,
            List<Edition> earlier,
            @Nullable Edition later) {
        UUID document() {
            return EditionInLanguage.document(edition, language);
        }
    }

    /** Everything there is, by identifier; made anew when an edition is published. */
    private record Index(List<Edition> editions, Map<UUID, Key> documents, Map<UUID, Key> things) {}

    private final Editions editions;
    private final Texts texts;
    private final CaseAddresses addresses;
    private final Cache<Key, CasePackage> packages =
            Caffeine.newBuilder().softValues().build();
    private volatile @Nullable Index index;

    OwnPackages(Editions editions, Texts texts, Settings settings) {
        this.editions = editions;
        this.texts = texts;
        this.addresses = CaseAddresses.at(settings.publicAddress());
    }

    CaseAddresses addresses() {
        return addresses;
    }

    boolean isOwn(UUID document) {
        return keys().containsKey(document);
    }

    /** By document, the newest edition first, bokmål first in each. */
    Map<UUID, Key> keys() {
        var now = editions.published();
        var known = index;
        if (known != null && known.editions().equals(now)) {
            return known.documents();
        }
        var documents = new LinkedHashMap<UUID, Key>();
        for (int i = 0; i < now.size(); i++) {
            var edition = now.get(i);
            var earlier = now.subList(i + 1, now.size()).stream()
                    .filter(other -> other.framework().equals(edition.framework()))
                    .toList();
            var later = sameFramework(now.subList(0, i).reversed().stream(), edition);
            languages(edition).forEach(language -> {
                var key = new Key(edition, language, earlier, later.orElse(null));
                documents.put(key.document(), key);
            });
        }
        index = new Index(now, documents, Map.of());
        return documents;
    }

    private static Optional<Edition> sameFramework(Stream<Edition> editions, Edition edition) {
        return editions.filter(other -> other.framework().equals(edition.framework()))
                .findFirst();
    }

    /** Those in which the framework has a title. */
    private Stream<Language> languages(Edition edition) {
        return editions.elements(edition.id())
                .find(Parts.FRAMEWORK, edition.framework())
                .map(framework -> framework.fields().path("title"))
                .map(title -> Stream.of(Language.values()).filter(language -> title.has(language.code())))
                .orElse(Stream.empty());
    }

    Optional<CasePackage> find(UUID document) {
        return Optional.ofNullable(keys().get(document)).map(this::build);
    }

    /** The package that has a thing in one of its lists. */
    Optional<CasePackage> holding(UUID thing) {
        keys();
        var known = index;
        if (known == null) {
            return Optional.empty();
        }
        if (known.things().isEmpty()) {
            var things = new HashMap<UUID, Key>();
            known.documents()
                    .values()
                    .forEach(key -> build(key)
                            .entries()
                            .values()
                            .forEach(list -> list.forEach(entry -> things.put(
                                    UUID.fromString(entry.path("identifier").asString()), key))));
            known = new Index(known.editions(), known.documents(), things);
            index = known;
        }
        return Optional.ofNullable(known.things().get(thing)).map(this::build);
    }

    private CasePackage build(Key key) {
        return packages.get(key, this::write);
    }

    private CasePackage write(Key key) {
        return EditionPackage.of(
                told(key.edition(), key.language()),
                addresses,
                key.later() == null ? null : key.later().publishedAt(),
                key.earlier().stream()
                        .map(edition -> told(edition, key.language()))
                        .toList(),
                (part, code) -> editions.replacement(key.edition(), part, code));
    }

    EditionInLanguage told(Edition edition, Language language) {
        return new EditionInLanguage(edition, editions.elements(edition.id()), language, texts);
    }
}

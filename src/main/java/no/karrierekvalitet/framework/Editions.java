package no.karrierekvalitet.framework;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.CareerCompetence.Button;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.QualityModel.PriorityArea;
import no.karrierekvalitet.framework.events.EditionPublished;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Language;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The door to the framework's content. Everything of a published edition is immutable and kept in memory, here and by
 * whoever reads it; only the list of published editions is looked up again, every few seconds, because another node may
 * have published one.
 */
@Service
public class Editions {

    private final EditionStore store;
    private final LoadingCache<String, List<Edition>> published;
    private final Cache<Pair, EditionMapping> mappings =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();
    private final Map<UUID, EditionContent> contents = new ConcurrentHashMap<>();

    private record Pair(UUID from, UUID to) {}

    private static final ScopedValue<Shown> SHOWN = ScopedValue.newInstance();

    private record Shown(Edition edition, EditionContent content) {}

    Editions(EditionStore store) {
        this.store = store;
        // By whoever asks, so that what the demo publishes in its one long transaction is still there after five
        // seconds
        this.published = Caffeine.newBuilder()
                .refreshAfterWrite(Duration.ofSeconds(5))
                .executor(Runnable::run)
                .build(_ -> store.published());
    }

    /** All published editions, the newest first. */
    public List<Edition> published() {
        return SHOWN.isBound()
                ? Stream.concat(Stream.of(SHOWN.get().edition()), published.get("").stream())
                        .toList()
                : published.get("");
    }

    /**
     * Lets whatever runs here read a draft as if it had been published: how an editor sees it as a reader will.
     *
     * @param draft with an id of its own for every state it is in, because what is read is kept by id
     * @param parts complete
     */
    public void showing(Edition draft, Parts parts, Runnable reading) {
        ScopedValue.where(SHOWN, new Shown(draft, EditionContent.of(parts))).run(reading);
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

    /** What the framework is, in a published edition; so for the other parts below. */
    public Introduction introduction(UUID edition) {
        return content(edition).introduction();
    }

    public CareerCompetence careerCompetence(UUID edition) {
        return content(edition).careerCompetence();
    }

    public Ethics ethics(UUID edition) {
        return content(edition).ethics();
    }

    /** Empty when the edition has none. */
    public EthicsCards ethicsCards(UUID edition) {
        return content(edition).ethicsCards();
    }

    public QualityModel quality(UUID edition) {
        return content(edition).quality();
    }

    public Glossary glossary(UUID edition) {
        return content(edition).glossary();
    }

    public OutcomeForm outcomeForm(UUID edition) {
        return content(edition).outcomeForm();
    }

    /** For one page: explains the glossary's words in its texts, each the first time it comes up. */
    public GlossaryMarks marks(UUID edition, Language language) {
        return new GlossaryMarks(content(edition).vocabulary(language), language);
    }

    /** Everything of a published edition that has an address of its own. */
    public Elements elements(UUID edition) {
        return content(edition).elements();
    }

    /** The competence area that an address means: by its slug, its id, or what either was in another edition. */
    public Optional<CompetenceArea> area(UUID edition, String name) {
        return find(
                edition, Parts.STANDARDS, name, content -> content.standards().areas());
    }

    /** As {@link #area}, for the career buttons. */
    public Optional<Button> button(UUID edition, String name) {
        return find(
                edition,
                Parts.CAREER_COMPETENCE,
                name,
                content -> content.careerCompetence().pairs());
    }

    /** As {@link #area}, for the priority areas of quality. */
    public Optional<PriorityArea> priority(UUID edition, String name) {
        return find(edition, Parts.QUALITY, name, content -> content.quality().areas());
    }

    private <T extends Slugged> Optional<T> find(
            UUID edition, String part, String name, Function<EditionContent, List<T>> things) {
        return Slugs.find(
                name,
                things.apply(content(edition)),
                published().stream().map(one -> things.apply(content(one.id()))),
                code -> replacement(published(edition), part, code));
    }

    /** The code of what took an element's place, if anything did. */
    public Optional<String> replacement(Edition edition, String part, String code) {
        return Optional.ofNullable(store.replacements(edition.framework(), part).get(code));
    }

    /**
     * How the statements of one published edition are found again in another, so that answers given then can be shown
     * beside statements of now.
     */
    public EditionMapping mapping(UUID from, UUID to) {
        return mappings.get(
                new Pair(from, to),
                _ -> EditionMapping.between(
                        standards(from),
                        standards(to),
                        store.replacements(published(from).framework(), Parts.STANDARDS)));
    }

    private EditionContent content(UUID edition) {
        if (SHOWN.isBound() && SHOWN.get().edition().id().equals(edition)) {
            return SHOWN.get().content();
        }
        return contents.computeIfAbsent(published(edition).id(), id -> EditionContent.of(store.parts(id)));
    }

    /** Before anybody else hears that something was published here. */
    @TransactionalEventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void refresh(EditionPublished published) {
        refresh();
    }

    /** After something was published here. */
    void refresh() {
        published.invalidateAll();
        mappings.invalidateAll();
    }
}

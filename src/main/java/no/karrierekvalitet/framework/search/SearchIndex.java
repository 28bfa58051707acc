package no.karrierekvalitet.framework.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.search.IndexStore.Entry;
import no.karrierekvalitet.framework.search.IndexStore.Word;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.ui.Searchable;
import no.karrierekvalitet.ui.Searchable.Find;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps what can be found in step with what there is. Every source says which version it has; what the index has of
 * another version is written anew in one transaction, by whichever node notices first. Doing it again changes nothing.
 */
@Component
class SearchIndex {

    /** Part of every version, so that a change in how things are indexed fills the index anew. */
    private static final String FORM = "2 ";

    private static final int LONGEST_WORD = 40;

    private final List<Searchable> sources;
    private final IndexStore store;
    private final TransactionOperations transactions;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    SearchIndex(List<Searchable> sources, IndexStore store, TransactionOperations transactions) {
        this.sources = sources;
        this.store = store;
        this.transactions = transactions;
    }

    /** Before the first visitor searches; a start does not wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    void fillAtStart() {
        Thread.ofVirtual().name("search-index").start(this::refresh);
    }

    void refresh() {
        for (var source : sources) {
            var version = FORM + source.version();
            if (!version.equals(known.get(source.source()))) {
                fill(source, version);
                known.put(source.source(), version);
            }
        }
    }

    private void fill(Searchable source, String version) {
        transactions.executeWithoutResult(_ -> {
            store.lock();
            if (!store.version(source.source()).filter(version::equals).isPresent()) {
                var entries = entries(source.all());
                store.replace(source.source(), version, entries, words(entries));
            }
        });
    }

    private static List<Entry> entries(List<Find> finds) {
        var entries = new ArrayList<Entry>();
        for (var language : Language.values()) {
            finds.stream()
                    .filter(find -> find.languages().contains(language))
                    .map(find -> entry(find, language))
                    .forEach(entries::add);
        }
        return entries;
    }

    private static Entry entry(Find find, Language language) {
        return new Entry(
                find.code(),
                language.code(),
                find.kind(),
                find.kindKey(),
                find.path(),
                joined(find.place(), language, " \u203a "),
                find.title().in(language),
                joined(find.text(), language, " "),
                find.weight());
    }

    private static String joined(List<Localized> texts, Language language, String between) {
        return texts.stream().map(text -> text.in(language)).collect(Collectors.joining(between));
    }

    private static List<Word> words(List<Entry> entries) {
        var uses = new HashMap<Map.Entry<String, String>, Long>();
        for (var entry : entries) {
            Stream.of(entry.title(), entry.body())
                    .flatMap(text -> Query.words(text).stream())
                    .filter(word -> word.length() > 2 && word.length() <= LONGEST_WORD)
                    .forEach(word -> uses.merge(Map.entry(entry.language(), word), 1L, Long::sum));
        }
        return uses.entrySet().stream()
                .map(use -> new Word(
                        use.getKey().getKey(),
                        use.getKey().getValue(),
                        use.getValue(),
                        Spelling.trigrams(use.getKey().getValue())))
                .toList();
    }
}

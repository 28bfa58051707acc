package no.karrierekvalitet.framework.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.karrierekvalitet.platform.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Finds what somebody looks for, however they spell it: first as typed, then with slips forgiven, then in the other
 * languages, and last with some of the words only.
 */
@Service
class Search {

    private final SearchIndex index;
    private final SearchStore store;
    private final Related related = Related.read();

    Search(SearchIndex index, SearchStore store) {
        this.index = index;
        this.store = store;
    }

    /**
     * @param kind to be found, or null for everything
     * @param from how many of the best hits to leave out
     * @param most how many hits at most
     */
    Found find(Query query, Language reader, @Nullable String kind, int from, int most) {
        if (query.words().isEmpty()) {
            return Found.nothing(reader);
        }
        index.refresh();
        var languages = languages(query, reader);
        var asTyped = Wording.typed(query.words());
        return first(languages, language -> hits(language, containing(language, asTyped), false, kind, from, most))
                .or(() -> first(
                        languages,
                        language -> corrected(language, query)
                                .map(meant -> hits(language, containing(language, meant), false, kind, from, most))
                                .orElse(null)))
                .or(() -> first(
                        languages, language -> hits(language, containing(language, asTyped), true, kind, from, most)))
                .orElseGet(() -> Found.nothing(reader));
    }

    /** Those that are written as the query is; the reader's own first, then those that have everything. */
    private static List<Language> languages(Query query, Language reader) {
        return Stream.of(Stream.of(reader), Language.INTERFACE.stream(), Stream.of(Language.values()))
                .flatMap(language -> language)
                .filter(language -> query.isWrittenAs(language))
                .distinct()
                .toList();
    }

    private interface Attempt {
        @Nullable
        Found in(Language language);
    }

    private static Optional<Found> first(List<Language> languages, Attempt attempt) {
        for (var language : languages) {
            var found = attempt.in(language);
            if (found != null && !found.isEmpty()) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /**
     * Words to look for, and what each may stand for.
     *
     * @param corrected whether they are other words than somebody typed
     */
    private record Wording(List<String> words, List<List<String>> meant, boolean corrected) {
        static Wording typed(List<String> words) {
            return new Wording(words, words.stream().map(_ -> List.<String>of()).toList(), false);
        }
    }

    private Wording containing(Language language, Wording wording) {
        var meant = new ArrayList<List<String>>();
        for (var word : wording.words()) {
            var there = store.containing(language, word);
            meant.add(Stream.concat(there.stream(), related.to(language, word, !there.isEmpty()))
                    .toList());
        }
        return new Wording(wording.words(), meant, wording.corrected());
    }

    /** The query with the nearest known word for each that the language does not have. */
    private Optional<Wording> corrected(Language language, Query query) {
        var words = new ArrayList<String>();
        for (var word : query.words()) {
            if (store.containing(language, word).isEmpty()) {
                var nearest = Spelling.nearest(word, store.alike(language, word));
                words.add(nearest.isEmpty() ? word : nearest.getFirst());
            } else {
                words.add(word);
            }
        }
        return words.equals(query.words())
                ? Optional.empty()
                : Optional.of(new Wording(words, Wording.typed(words).meant(), true));
    }

    private Found hits(Language language, Wording wording, boolean partly, @Nullable String kind, int from, int most) {
        var terms = partly ? Terms.any(wording.words(), wording.meant()) : Terms.all(wording.words(), wording.meant());
        var kinds = store.counts(language, terms);
        var total = kinds.stream().mapToLong(Found.Count::count).sum();
        var typed = String.join(" ", wording.words());
        var hits = total == 0 ? List.<Hit>of() : store.hits(language, terms, typed, kind, from, most);
        return new Found(language, wording.corrected() ? typed : null, partly, kinds, total, hits);
    }
}

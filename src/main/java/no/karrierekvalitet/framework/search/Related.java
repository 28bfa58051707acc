package no.karrierekvalitet.framework.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.karrierekvalitet.platform.Language;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Words that belong together though no stemmer knows it, as "etikk" and "etisk"; by language, from a data file. */
record Related(Map<String, List<List<String>>> groups) {

    /** Endings that a word may have beyond the one in the list, as in "etikken". */
    private static final int LONGEST_ENDING = 3;

    static Related read() {
        try (var file = new ClassPathResource("framework/search/related.json").getInputStream()) {
            return new Related(JsonMapper.shared().readValue(file, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param known whether the language has the word; one that it does not have may be a slip of the finger */
    Stream<String> to(Language language, String word, boolean known) {
        var ending = known ? LONGEST_ENDING : 0;
        return groups.getOrDefault(language.code(), List.of()).stream()
                .filter(group -> group.stream().anyMatch(one -> isForm(word, one, ending)))
                .flatMap(List::stream)
                .filter(other -> !isForm(word, other, ending));
    }

    private static boolean isForm(String word, String known, int ending) {
        return word.startsWith(known) && word.length() <= known.length() + ending;
    }
}

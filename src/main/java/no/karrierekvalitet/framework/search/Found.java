package no.karrierekvalitet.framework.search;

import java.util.List;
import no.karrierekvalitet.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a search came to.
 *
 * @param language the one it was found in, which may be another than the reader's
 * @param meant the words that were searched for instead of what was typed; null when it was taken as typed
 * @param partly whether the hits have only some of the words
 * @param kinds how many there are of each kind, all kinds together being {@code total}
 * @param hits the wanted page of them
 */
public record Found(
        Language language, @Nullable String meant, boolean partly, List<Count> kinds, long total, List<Hit> hits) {

    public record Count(String kind, String kindKey, long count) {}

    static Found nothing(Language language) {
        return new Found(language, null, false, List.of(), 0, List.of());
    }

    boolean isEmpty() {
        return total == 0;
    }
}

package no.karrierekvalitet.workshop.plenary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What counts as a word, and as the same word. */
final class WordRules {

    static final int MOST = 3;
    static final int LONGEST = 30;
    /** Devices that must have written a word before the room sees it: nobody's own words stand on the screen. */
    static final int FEWEST = 3;

    private static final Locale NORWEGIAN = Locale.forLanguageTag("nb");

    private WordRules() {}

    /** The word as it is counted; nothing when there is no word in what was typed. */
    static Optional<String> word(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]", " ")
                .replaceAll("\\p{M}{3,}", "")
                .replaceAll("\\s+", " ")
                .replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\p{M}]+$", "")
                .toLowerCase(NORWEGIAN);
        return plain.codePoints().anyMatch(Character::isLetter) && plain.codePointCount(0, plain.length()) <= LONGEST
                ? Optional.of(plain)
                : Optional.empty();
    }

    /** Each word counts once for a device. */
    static Map<String, Integer> answer(Stream<String> typed) {
        return typed.limit(MOST)
                .flatMap(one -> word(one).stream())
                .distinct()
                .collect(Collectors.toMap(word -> word, _ -> 1));
    }
}

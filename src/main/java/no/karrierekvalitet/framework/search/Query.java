package no.karrierekvalitet.framework.search;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.karrierekvalitet.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed.
 *
 * @param typed as they see it again
 * @param words in small letters; nothing but letters and digits, so they mean nothing else to a database
 */
record Query(String typed, List<String> words) {

    private static final int LONGEST = 100;
    private static final int MOST = 8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");

    static Query of(@Nullable String typed) {
        var shown = typed == null ? "" : typed.strip();
        var kept = shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST);
        return new Query(kept, words(kept).stream().distinct().limit(MOST).toList());
    }

    /** By the letters: Latin for most, Cyrillic or Arabic for some. Digits alone are written as any language. */
    boolean isWrittenAs(Language language) {
        return typed.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .findFirst()
                .map(script -> script(language) == (isOurs(script) ? script : UnicodeScript.LATIN))
                .orElse(Language.INTERFACE.contains(language));
    }

    private static boolean isOurs(UnicodeScript script) {
        return script == UnicodeScript.ARABIC || script == UnicodeScript.CYRILLIC;
    }

    private static UnicodeScript script(Language language) {
        return switch (language) {
            case AR -> UnicodeScript.ARABIC;
            case UK, RU -> UnicodeScript.CYRILLIC;
            case NB, NN, EN, FR -> UnicodeScript.LATIN;
        };
    }

    static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .toList();
    }
}

package no.karrierekvalitet.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.karrierekvalitet.framework.Glossary.Term;
import no.karrierekvalitet.platform.Language;

/** The glossary's terms in one language with their endings, ready to be found in running text. Immutable. */
final class Vocabulary {

    /** Endings of nouns and adjectives in Norwegian and English; a term may also lack its last vowel. */
    private static final List<String> ENDINGS = List.of(
            "", "s", "e", "r", "n", "ne", "en", "et", "a", "er", "ar", "ene", "ane", "ens", "ets", "enes", "anes",
            "nes", "'s");

    /** A term as it may be written, in small letters. */
    private record Form(String text, Term term) {}

    private final Map<String, List<Form>> byFirstWord = new HashMap<>();
    private final Locale locale;

    Vocabulary(Glossary glossary, Language language) {
        this.locale = language.locale();
        for (var term : glossary.terms()) {
            var written = term.term().in(language).toLowerCase(locale);
            ENDINGS.forEach(ending -> add(new Form(written + ending, term)));
        }
        byFirstWord
                .values()
                .forEach(forms -> forms.sort(
                        Comparator.comparing((Form form) -> -form.text().length())));
    }

    private void add(Form form) {
        var end = wordEnd(form.text(), 0);
        byFirstWord
                .computeIfAbsent(form.text().substring(0, end), _ -> new ArrayList<>())
                .add(form);
    }

    /** Where a term stands in a text. */
    record Match(int start, int end, Term term) {}

    /** The first term at or after a place in the text. */
    Optional<Match> find(String text, int from) {
        for (int start = wordStart(text, from); start < text.length(); start = wordStart(text, wordEnd(text, start))) {
            var word = text.substring(start, wordEnd(text, start)).toLowerCase(locale);
            for (var form : byFirstWord.getOrDefault(word, List.of())) {
                var end = start + form.text().length();
                if (text.regionMatches(true, start, form.text(), 0, form.text().length())
                        && wordEnd(text, end) == end) {
                    return Optional.of(new Match(start, end, form.term()));
                }
            }
        }
        return Optional.empty();
    }

    private static int wordStart(String text, int from) {
        var start = from;
        while (start < text.length() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int wordEnd(String text, int from) {
        var end = from;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end;
    }
}

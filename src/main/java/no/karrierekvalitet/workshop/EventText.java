package no.karrierekvalitet.workshop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;

/** Texts of an event: in its own languages, and under bokmål the first of them when bokmål is none of them. */
public final class EventText {

    private EventText() {}

    /** @param texts one for each language, in their order; those left empty are spoken in the first language */
    public static Localized of(List<Language> languages, List<String> texts) {
        var all = new LinkedHashMap<String, String>();
        for (int i = 0; i < languages.size() && i < texts.size(); i++) {
            if (i == 0 || !texts.get(i).isEmpty()) {
                all.put(languages.get(i).code(), texts.get(i));
            }
        }
        all.putIfAbsent(Language.NB.code(), texts.getFirst());
        return new Localized(all);
    }

    /** A text of a template or another event, in this event's languages. */
    public static Localized in(List<Language> languages, Localized text) {
        return of(languages, languages.stream().map(text::in).toList());
    }

    /** As {@link #in}, of a text with places to fill in. */

    /** Nothing, in every language. */
    public static Localized none() {
        return new Localized(Map.of(Language.NB.code(), ""));
    }
}

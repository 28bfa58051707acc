package no.karrierekvalitet.identity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import no.karrierekvalitet.platform.Language;

/** The languages a person can choose to read, each by its own name. */
public final class LanguageChoice {

    public static final Map<String, String> ALL = all();

    private LanguageChoice() {}

    private static Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        Language.INTERFACE.forEach(language -> all.put(language.code(), language.ownName()));
        return Collections.unmodifiableMap(all);
    }
}

package no.karrierekvalitet.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One text in several languages. Bokmål is always there; a missing language falls back to it. */
public record Localized(@JsonValue Map<String, String> texts) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Localized {
        if (!texts.containsKey("nb")) {
            throw new IllegalArgumentException("A localized text needs bokmål (nb): " + texts);
        }
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    public String in(Language language) {
        var text = texts.get(language.code());
        return text != null ? text : texts.getOrDefault("nb", "");
    }

    /** The language {@link #in} really answers in, for the {@code lang} attribute of the block that shows it. */
    public Language languageFor(Language wanted) {
        return texts.containsKey(wanted.code()) ? wanted : Language.NB;
    }
}

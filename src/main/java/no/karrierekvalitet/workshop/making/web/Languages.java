package no.karrierekvalitet.workshop.making.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The one or two languages an event is held in, as forms send them. */
final class Languages {

    private Languages() {}

    /** @param second may be empty, and then there is one */
    static List<Language> of(@Nullable String first, @Nullable String second) {
        return Stream.of(first, second)
                .flatMap(code -> Language.of(String.valueOf(code)).stream())
                .distinct()
                .toList();
    }

    static Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        for (var language : Language.values()) {
            choices.put(language.code(), language.ownName());
        }
        return choices;
    }

    static Map<String, String> choicesAndNone(Ui ui) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", ui.t("workshop.making.form.language2.none"));
        choices.putAll(choices());
        return choices;
    }
}

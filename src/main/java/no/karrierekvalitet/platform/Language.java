package no.karrierekvalitet.platform;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A language the product speaks. {@code code} is the BCP 47 tag used in {@code lang} attributes, in message bundle
 * names and as key in the framework's data.
 */
public enum Language {
    NB("nb", "Bokmål"),
    NN("nn", "Nynorsk"),
    EN("en", "English"),
    UK("uk", "Українська"),
    RU("ru", "Русский"),
    FR("fr", "Français"),
    AR("ar", "العربية");

    /** Languages in which every page is complete; the others carry only what seekers and newcomers read. */
    public static final List<Language> INTERFACE = List.of(NB, NN, EN);

    private final String code;
    private final String ownName;
    private final Locale locale;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
        this.locale = Locale.forLanguageTag(code.equals("nb") || code.equals("nn") ? code + "-NO" : code);
    }

    public String code() {
        return code;
    }

    /** The language's name in the language itself, as a language choice shows it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    public String direction() {
        return this == AR ? "rtl" : "ltr";
    }

    public static Optional<Language> of(String code) {
        return Stream.of(values()).filter(l -> l.code.equals(code)).findFirst();
    }

    /** The interface language a browser asks for first; bokmål when it asks for none of ours. */
    public static Language preferred(List<Locale> wanted) {
        return wanted.stream()
                .map(locale -> locale.getLanguage().equals("no") ? "nb" : locale.getLanguage())
                .flatMap(code -> of(code).stream())
                .filter(INTERFACE::contains)
                .findFirst()
                .orElse(NB);
    }
}

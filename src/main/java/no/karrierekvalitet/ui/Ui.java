package no.karrierekvalitet.ui;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.platform.Texts;
import no.karrierekvalitet.platform.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What every template may ask for: texts and dates in the reader's language, and who the reader is.
 *
 * @param csrf hidden field value that every form sends back
 */
public record Ui(Texts texts, Language language, Viewer viewer, Csrf csrf, Assets assets, Keeper keeper) {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    /** The product's own text for a key. */
    public String t(String key, Object... args) {
        return texts.get(language, key, args);
    }

    /** The address of a static file with its content's fingerprint, so that browsers may keep it for good. */
    public String asset(String path) {
        return assets.address(path);
    }

    /** A text of the content, in the reader's language. */
    public String in(Localized text) {
        return text.in(language);
    }

    /** As {@link #in}, for running text: says in which language it is when the reader's own is missing. */
    public Content spoken(Localized text) {
        var spoken = text.languageFor(language);
        return output -> {
            if (spoken != language) {
                output.writeContent("<span lang=\"" + spoken.code() + "\" dir=\"" + spoken.direction() + "\">");
            }
            output.writeUserContent(text.in(language));
            if (spoken != language) {
                output.writeContent("</span>");
            }
        };
    }

    /**
     * A part of a page that is made of these things and the reader's language alone, and so is rendered once for all
     * readers. Nothing of a person may be in it: what is not named in {@code madeOf} is shown to the next reader too.
     *
     * @param madeOf equal when the part is; null for a part that is not kept this time
     */
    public Content once(@Nullable Object madeOf, Content part) {
        return madeOf == null ? part : keeper.keep(madeOf, language, part);
    }

    /** The language that {@link #t} answers in for a key. */
    public Language languageOf(String key) {
        return texts.has(language, key) ? language : Language.NB;
    }

    public boolean signedIn() {
        return viewer.signedIn();
    }

    /** "21. november 2026" */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(date);
    }

    /** "21. november 2026", "8.–9. desember 2026", "30. november 2026 – 2. desember 2026" */
    public String dates(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return date(first);
        }
        if (!YearMonth.from(first).equals(YearMonth.from(last))) {
            return date(first) + " – " + date(last);
        }
        var month = DateTimeFormatter.ofPattern("MMMM", language.locale()).format(first);
        return t("ui.dates", first.getDayOfMonth(), last.getDayOfMonth(), month, String.valueOf(first.getYear()));
    }

    /** "2026" */
    public String year(Instant instant) {
        return String.valueOf(instant.atZone(NORWAY).getYear());
    }

    public String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, NORWAY));
    }

    /** "21. november 2026 kl. 20:15" */
    public String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(instant.atZone(NORWAY));
    }

    /** Turns {@code /css/base.css} into its fingerprinted address. */
    @FunctionalInterface
    public interface Assets {
        String address(String path);
    }

    /** Gives back what has been rendered of the same things before. */
    @FunctionalInterface
    public interface Keeper {
        Content keep(Object madeOf, Language language, Content part);
    }

    /** The token against forged requests; asked for lazily, because asking sets a cookie. */
    @FunctionalInterface
    public interface Csrf {
        String token();
    }
}

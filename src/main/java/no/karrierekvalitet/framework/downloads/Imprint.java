package no.karrierekvalitet.framework.downloads;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import no.karrierekvalitet.framework.Sourced;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.platform.Texts;

/**
 * What every download says about itself, in its own language: edition, date, credit, rights, and where it came from.
 *
 * @param address where readers reach the installation
 */
public record Imprint(Contents contents, Language language, Texts texts, URI address) {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    public String t(String key, Object... args) {
        return texts.get(language, key, args);
    }

    public String in(Localized text) {
        return text.in(language);
    }

    /** Whether the edition has the text in this language. */
    public boolean has(Localized text) {
        return text.texts().containsKey(language.code());
    }

    public String edition() {
        return t("framework.downloads.edition", contents.edition().version());
    }

    public LocalDate day() {
        var published = contents.edition().publishedAt();
        return published == null ? LocalDate.EPOCH : LocalDate.ofInstant(published, NORWAY);
    }

    public String date() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day());
    }

    /** A year, a month or a day, as far as it is known. */
    public String date(String known) {
        return switch (known.length()) {
            case 4 -> known;
            case 7 ->
                DateTimeFormatter.ofPattern("LLLL uuuu", language.locale()).format(YearMonth.parse(known));
            default ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language.locale())
                        .format(LocalDate.parse(known));
        };
    }

    /** Whose framework it is: the edition's own words, ours in languages it does not say it in. */
    public String credit() {
        var credit = contents.introduction().credit();
        return has(credit) ? in(credit) : t("framework.downloads.credit");
    }

    /** The short form of the credit, for a poster's foot. */
    public String owner() {
        return t("framework.downloads.credit");
    }

    public String rights() {
        return t("framework.downloads.rights", contents.introduction().owner().shortName());
    }

    /** Where all downloads of this edition are found. */
    public String source() {
        return address.resolve("/nedlastinger/" + contents.edition().version()).toString();
    }

    /** Whose words a thing is, in a word or two. */
    public String provenance(Sourced of) {
        return t("framework.source." + of.provenanceIn(language).name().toLowerCase(Locale.ROOT));
    }
}

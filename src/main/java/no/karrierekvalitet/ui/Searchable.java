package no.karrierekvalitet.ui;

import java.util.List;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;

/** What visitors can find of a feature's, contributed as a bean. Only what everybody may read belongs here. */
public interface Searchable {

    /** Names the source for good, as in {@code framework}. */
    String source();

    /** Changes whenever anything that can be found does; asked at every search, so it is cheap. */
    String version();

    List<Find> all();

    /**
     * One thing that can be found.
     *
     * @param code unique within the source
     * @param kind what readers filter by: the last part of the text key {@code <module>.search.kind.<kind>}, and a word in
     *     the address
     * @param kindKey that text key
     * @param path where it is read, with a place on the page if it has one
     * @param text everything else it says
     * @param place what it is part of, outermost first
     * @param weight 1 for most things, more for what people rather look for
     * @param languages in which it is told, and so found
     */
    record Find(
            String code,
            String kind,
            String kindKey,
            String path,
            Localized title,
            List<Localized> text,
            List<Localized> place,
            double weight,
            List<Language> languages) {

        /** Found in every language of the interface. */
        public Find(
                String code,
                String kind,
                String kindKey,
                String path,
                Localized title,
                List<Localized> text,
                List<Localized> place,
                double weight) {
            this(code, kind, kindKey, path, title, text, place, weight, Language.INTERFACE);
        }
    }
}

package no.karrierekvalitet.ui;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.karrierekvalitet.platform.Language;
import org.jspecify.annotations.Nullable;

/** Public pages of a feature that search engines should know, contributed as a bean. */
public interface SitePages {

    Stream<SitePage> all();

    /**
     * @param path address within the product, without language
     * @param changed when what it says last changed, if that is known
     */
    record SitePage(String path, @Nullable Instant changed, List<Language> languages) {}
}

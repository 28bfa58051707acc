package no.karrierekvalitet.framework.downloads;

import java.util.stream.Stream;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.ui.SitePages;
import org.springframework.stereotype.Component;

/** The list of files of the edition that holds now. */
@Component
class DownloadSite implements SitePages {

    private final Editions editions;

    DownloadSite(Editions editions) {
        this.editions = editions;
    }

    @Override
    public Stream<SitePage> all() {
        return Stream.of(new SitePage(DownloadPages.PATH, editions.current().publishedAt(), Language.INTERFACE));
    }
}

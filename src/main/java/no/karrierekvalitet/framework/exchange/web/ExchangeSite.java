package no.karrierekvalitet.framework.exchange.web;

import java.util.stream.Stream;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.ui.SitePages;
import org.springframework.stereotype.Component;

/** What machines can fetch, and the frameworks of others. */
@Component
class ExchangeSite implements SitePages {

    @Override
    public Stream<SitePage> all() {
        return Stream.of(ApiPage.PATH, ForeignPages.PATH).map(path -> new SitePage(path, null, Language.INTERFACE));
    }
}

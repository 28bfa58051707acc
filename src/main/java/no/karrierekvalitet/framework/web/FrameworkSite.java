package no.karrierekvalitet.framework.web;

import java.util.List;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.ui.SitePages;
import org.springframework.stereotype.Component;

/** The pages of the edition that holds now. Earlier editions are found from the list of editions. */
@Component
class FrameworkSite implements SitePages {

    private final Editions editions;

    FrameworkSite(Editions editions) {
        this.editions = editions;
    }

    @Override
    public Stream<SitePage> all() {
        var edition = editions.current();
        var at = Addresses.NOW;
        var pages = Stream.of(
                        Stream.of(
                                at.standards(), at.career(), at.ethics(), at.quality(), at.terms(), Addresses.EDITIONS),
                        editions.ethicsCards(edition.id()).isEmpty()
                                ? Stream.<String>of()
                                : Stream.of(at.ethicsCards()),
                        editions.standards(edition.id()).areas().stream().map(at::area),
                        editions.careerCompetence(edition.id()).pairs().stream().map(at::button),
                        editions.quality(edition.id()).areas().stream().map(at::priority))
                .flatMap(paths -> paths)
                .map(path -> new SitePage(path, edition.publishedAt(), Language.INTERFACE));
        var front = new SitePage(at.framework(), edition.publishedAt(), List.of(Language.values()));
        return Stream.concat(Stream.of(front), pages);
    }
}

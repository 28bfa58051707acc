package no.karrierekvalitet.framework.web;

import java.util.Map;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.EditionMapping;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Settings;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens an edition for reading: the one that holds now, or the one that an address names. */
@Component
class Readings {

    private final Editions editions;
    private final String site;

    Readings(Editions editions, Settings settings) {
        this.editions = editions;
        this.site = settings.publicAddress().toString().replaceAll("/+$", "");
    }

    /** @param version of a published edition; null for what holds now */
    Reading of(@Nullable String version, Ui ui) {
        var newest = editions.current();
        var edition = version == null ? newest : edition(newest, version);
        return new Reading(
                edition,
                newest,
                edition.id().equals(newest.id())
                        ? new EditionMapping(Map.of())
                        : editions.mapping(edition.id(), newest.id()),
                editions.introduction(edition.id()),
                editions.marks(edition.id(), ui.language()),
                version == null ? Addresses.NOW : Addresses.lasting(edition),
                "",
                Addresses::framework,
                null,
                site);
    }

    Edition edition(Edition newest, String version) {
        return editions.published().stream()
                .filter(edition -> edition.framework().equals(newest.framework()))
                .filter(edition -> edition.version().equals(version))
                .findFirst()
                .orElseThrow(Failure.NotFound::new);
    }

    /** A page below one of the framework's four areas. */
    static Page below(FrameworkArea area, Reading reading, Page page) {
        return under(reading, page)
                .under(
                        reading.at().of(area),
                        "framework.title",
                        reading.area(area).name());
    }

    static Page under(Reading reading, Page page) {
        if (reading.lasting()) {
            page.under(Addresses.FRAMEWORK, "framework.crumb").under(Addresses.EDITIONS, "framework.reading.editions");
            return page.under(
                    reading.at().framework(),
                    "framework.edition",
                    reading.edition().version());
        }
        return page.under(Addresses.FRAMEWORK, "framework.crumb");
    }
}

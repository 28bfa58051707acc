package no.karrierekvalitet.framework.web;

import java.util.List;
import java.util.stream.IntStream;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.Told;
import no.karrierekvalitet.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All editions that were ever published, the newest first, each with where it can be read for good. */
@Controller
public class EditionPages {

    private final Editions editions;

    EditionPages(Editions editions) {
        this.editions = editions;
    }

    @GetMapping(Addresses.EDITIONS)
    @Access(Access.Rule.ANYONE)
    Page editions(Ui ui) {
        return Page.of("framework/editions", new View(listed()))
                .title("framework.reading.editions")
                .tells(new Told(
                        Addresses.EDITIONS,
                        ui.t("framework.reading.editions.text"),
                        Language.INTERFACE,
                        null,
                        Addresses.FEED))
                .under(Addresses.FRAMEWORK, "framework.crumb");
    }

    /** Each edition of the framework with what is new in it. */
    List<Listed> listed() {
        var framework = editions.current().framework();
        var all = editions.published().stream()
                .filter(edition -> edition.framework().equals(framework))
                .toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Listed(
                        all.get(i),
                        Addresses.lasting(all.get(i)).framework(),
                        i == 0,
                        i + 1 < all.size() ? difference(all.get(i + 1), all.get(i)) : null))
                .toList();
    }

    private Difference difference(Edition before, Edition after) {
        return Difference.between(editions.elements(before.id()), editions.elements(after.id()));
    }

    public record View(List<Listed> editions) {}

    /** @param difference from the edition before; null for the first one */
    public record Listed(
            Edition edition,
            String path,
            boolean newest,
            @Nullable Difference difference) {}
}

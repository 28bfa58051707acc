package no.karrierekvalitet.framework.web;

import java.util.List;
import java.util.stream.IntStream;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.editing.Comparing;
import no.karrierekvalitet.framework.editing.Release;
import no.karrierekvalitet.framework.editing.Releases;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.Told;
import no.karrierekvalitet.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** All editions that were ever published, the newest first, each with where it can be read for good. */
@Controller
public class EditionPages {

    private final Editions editions;
    private final Releases releases;
    private final Comparing comparing;

    EditionPages(Editions editions, Releases releases, Comparing comparing) {
        this.editions = editions;
        this.releases = releases;
        this.comparing = comparing;
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
        var notes = releases.all();
        return IntStream.range(0, all.size())
                .mapToObj(i -> listed(
                        all.get(i),
                        i == 0,
                        i + 1 < all.size() ? all.get(i + 1) : null,
                        notes.get(all.get(i).id())))
                .toList();
    }

    private Listed listed(Edition edition, boolean newest, @Nullable Edition before, @Nullable Release release) {
        return new Listed(
                edition,
                Addresses.lasting(edition).framework(),
                newest,
                release == null ? null : release.note(),
                before == null ? null : Novelty.of(comparing.between(before, edition)),
                before == null ? null : comparison(before, edition));
    }

    private static String comparison(Edition before, Edition edition) {
        return UriComponentsBuilder.fromPath(Addresses.EDITIONS + "/sammenlikning")
                .queryParam("fra", "{fra}")
                .queryParam("til", "{til}")
                .encode()
                .buildAndExpand(before.version(), edition.version())
                .toUriString();
    }

    public record View(List<Listed> editions) {}

    /**
     * @param note what its editors say is new
     * @param difference from the edition before; null for the first one
     * @param comparison where the difference is shown word by word; null for the first one
     */
    public record Listed(
            Edition edition,
            String path,
            boolean newest,
            @Nullable Localized note,
            @Nullable Novelty difference,
            @Nullable String comparison) {}
}

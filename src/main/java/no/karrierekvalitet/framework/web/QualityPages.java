package no.karrierekvalitet.framework.web;

import java.util.List;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Introduction;
import no.karrierekvalitet.framework.QualityModel;
import no.karrierekvalitet.framework.QualityModel.PriorityArea;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.framework.local.LocalAdditions;
import no.karrierekvalitet.framework.local.LocalBeside;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.ui.MovedTo;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Quality assurance: the seven priority areas, and a page for each with sub-areas and indicators. */
@Controller
@Access(Access.Rule.ANYONE)
public class QualityPages {

    private static final String PATH = "/kvalitetssikring";

    private final Editions editions;
    private final Readings readings;
    private final LocalAdditions additions;

    QualityPages(Editions editions, Readings readings, LocalAdditions additions) {
        this.editions = editions;
        this.readings = readings;
        this.additions = additions;
    }

    @GetMapping({Addresses.FRAMEWORK + PATH, Addresses.EDITION + PATH})
    Page quality(Ui ui, @PathVariable(required = false) @Nullable String version) {
        var opened = readings.of(version, ui);
        var area = opened.area(FrameworkArea.QUALITY);
        var reading = opened.about(ui.in(area.name()), Addresses::quality);
        var view = new View(reading, area, editions.quality(reading.edition().id()));
        return Readings.under(reading, reading.page("framework/quality", view, ui.in(area.summary())));
    }

    @GetMapping({Addresses.FRAMEWORK + PATH + "/{name}", Addresses.EDITION + PATH + "/{name}"})
    Object priority(Ui ui, @PathVariable(required = false) @Nullable String version, @PathVariable String name) {
        var opened = readings.of(version, ui);
        var edition = opened.edition().id();
        var area = editions.priority(edition, name).orElseThrow(Failure.NotFound::new);
        if (!area.slug().equals(name)) {
            return new MovedTo(opened.at().priority(area));
        }
        var now = editions.priority(opened.newest().id(), area.id())
                .map(Addresses.NOW::priority)
                .orElse(null);
        var reading = opened.about(ui.in(area.name()), at -> at.priority(area), now);
        var subAreas = area.subAreas().stream().map(QualityModel.SubArea::id).toList();
        var local = additions.beside(Parts.QUALITY, subAreas, ui.viewer());
        var view = new PriorityView(reading, editions.quality(edition), area, local);
        return Readings.below(
                FrameworkArea.QUALITY,
                reading,
                reading.beside(local, reading.page("framework/priority", view, ui.in(area.goal()))));
    }

    public record View(Reading reading, Introduction.Area area, QualityModel quality) {

        public Seats seats() {
            return Seats.of(quality.areas(), PriorityArea::number, PriorityArea::name, reading.at()::priority, 0);
        }
    }

    /** @param local what the reader's own services have put beside the sub-areas */
    public record PriorityView(Reading reading, QualityModel quality, PriorityArea area, List<LocalBeside> local) {

        public List<LocalBeside> beside(QualityModel.SubArea part) {
            return local.stream().filter(one -> one.standsWith(part.id())).toList();
        }

        public Seats seats() {
            return Seats.of(
                    quality.areas(), PriorityArea::number, PriorityArea::name, reading.at()::priority, area.number());
        }
    }
}

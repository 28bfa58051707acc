package no.karrierekvalitet.framework.web;

import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Introduction;
import no.karrierekvalitet.framework.QualityModel;
import no.karrierekvalitet.framework.QualityModel.PriorityArea;
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

    QualityPages(Editions editions, Readings readings) {
        this.editions = editions;
        this.readings = readings;
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
        var view = new PriorityView(reading, editions.quality(edition), area);
        return Readings.below(
                FrameworkArea.QUALITY, reading, reading.page("framework/priority", view, ui.in(area.goal())));
    }

    public record View(Reading reading, Introduction.Area area, QualityModel quality) {

        public Seats seats() {
            return Seats.of(quality.areas(), PriorityArea::number, PriorityArea::name, reading.at()::priority, 0);
        }
    }

    public record PriorityView(Reading reading, QualityModel quality, PriorityArea area) {

        public Seats seats() {
            return Seats.of(
                    quality.areas(), PriorityArea::number, PriorityArea::name, reading.at()::priority, area.number());
        }
    }
}

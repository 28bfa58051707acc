package no.karrierekvalitet.framework.web;

import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.EditionMapping.Fate;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Introduction;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.ui.MovedTo;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The competence standards: how they are built, and a page for each of the seven areas. */
@Controller
@Access(Access.Rule.ANYONE)
public class StandardsPages {

    private static final String PATH = "/kompetansestandarder";

    private final Editions editions;
    private final Readings readings;

    StandardsPages(Editions editions, Readings readings) {
        this.editions = editions;
        this.readings = readings;
    }

    @GetMapping({Addresses.FRAMEWORK + PATH, Addresses.EDITION + PATH})
    Page standards(Ui ui, @PathVariable(required = false) @Nullable String version) {
        var opened = readings.of(version, ui);
        var area = opened.area(FrameworkArea.STANDARDS);
        var reading = opened.about(ui.in(area.name()), Addresses::standards);
        var view = new View(reading, area, editions.standards(reading.edition().id()));
        return Readings.under(reading, reading.page("framework/standards", view, ui.in(area.summary())));
    }

    @GetMapping({Addresses.FRAMEWORK + PATH + "/{name}", Addresses.EDITION + PATH + "/{name}"})
    Object area(Ui ui, @PathVariable(required = false) @Nullable String version, @PathVariable String name) {
        var opened = readings.of(version, ui);
        var edition = opened.edition().id();
        var area = editions.area(edition, name).orElseThrow(Failure.NotFound::new);
        if (!area.slug().equals(name)) {
            return new MovedTo(opened.at().area(area));
        }
        var now = editions.area(opened.newest().id(), area.id())
                .map(Addresses.NOW::area)
                .orElse(null);
        var reading = opened.about(ui.in(area.name()), at -> at.area(area), now);
        var view = new AreaView(reading, editions.standards(edition), area);
        return Readings.below(
                FrameworkArea.STANDARDS, reading, reading.page("framework/area", view, ui.in(area.summary())));
    }

    public record View(Reading reading, Introduction.Area area, CompetenceStandards standards) {

        public Seats seats() {
            return Seats.of(standards.areas(), CompetenceArea::number, CompetenceArea::name, reading.at()::area, 0);
        }
    }

    public record AreaView(Reading reading, CompetenceStandards standards, CompetenceArea area) {

        public Seats seats() {
            return Seats.of(
                    standards.areas(), CompetenceArea::number, CompetenceArea::name, reading.at()::area, area.number());
        }

        /** Key of what has become of a statement since; null when it is the same. */
        public @Nullable String fate(CompetenceStandards.SubCompetence statement) {
            if (!reading.earlier()) {
                return null;
            }
            return switch (reading.mapping().of(statement.id())) {
                case Fate.Changed _ -> "framework.reading.changed";
                case Fate.Replaced _ -> "framework.reading.replaced";
                case Fate.Gone _ -> "framework.reading.gone";
                case Fate.Same _, Fate.New _ -> null;
            };
        }
    }
}

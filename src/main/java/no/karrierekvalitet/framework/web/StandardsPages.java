package no.karrierekvalitet.framework.web;

import java.util.List;
import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.EditionMapping.Fate;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Introduction;
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

/** The competence standards: how they are built, and a page for each of the seven areas. */
@Controller
@Access(Access.Rule.ANYONE)
public class StandardsPages {

    private static final String PATH = "/kompetansestandarder";

    private final Editions editions;
    private final Readings readings;
    private final LocalAdditions additions;

    StandardsPages(Editions editions, Readings readings, LocalAdditions additions) {
        this.editions = editions;
        this.readings = readings;
        this.additions = additions;
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
        var local = additions.beside(Parts.STANDARDS, List.of(area.id()), ui.viewer());
        var view = new AreaView(reading, editions.standards(edition), area, local);
        return Readings.below(
                FrameworkArea.STANDARDS,
                reading,
                reading.beside(local, reading.page("framework/area", view, ui.in(area.summary()))));
    }

    public record View(Reading reading, Introduction.Area area, CompetenceStandards standards) {

        public Seats seats() {
            return Seats.of(standards.areas(), CompetenceArea::number, CompetenceArea::name, reading.at()::area, 0);
        }
    }

    /** @param local what the reader's own services have put beside the area */
    public record AreaView(
            Reading reading, CompetenceStandards standards, CompetenceArea area, List<LocalBeside> local) {

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

package no.karrierekvalitet.framework.web;

import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Introduction;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.ui.MovedTo;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The competence standards: how they are built, and a page for each of the seven areas. */
@Controller
@Access(Access.Rule.ANYONE)
public class StandardsPages {

    static final String PATH = "/rammeverk/kompetansestandarder";

    private final Editions editions;

    StandardsPages(Editions editions) {
        this.editions = editions;
    }

    @GetMapping(PATH)
    Page standards(Ui ui) {
        var reading = Reading.current(editions, ui);
        var standards = editions.standards(reading.edition().id());
        var area = reading.area(FrameworkArea.STANDARDS);
        return Page.of("framework/standards", new View(reading, area, standards))
                .madeOf(reading.content(area.id()))
                .title("framework.title", area.name())
                .under("/rammeverk", "framework.crumb");
    }

    @GetMapping(PATH + "/{name}")
    Object area(Ui ui, @PathVariable String name) {
        var reading = Reading.current(editions, ui);
        var standards = editions.standards(reading.edition().id());
        var area = editions.area(reading.edition().id(), name).orElseThrow(Failure.NotFound::new);
        if (!area.slug().equals(name)) {
            return new MovedTo(PATH + "/" + area.slug());
        }
        return Page.of("framework/area", new AreaView(reading, standards, area))
                .madeOf(reading.content(area.id()))
                .title("framework.title", area.name())
                .under("/rammeverk", "framework.crumb")
                .under(
                        PATH,
                        "framework.title",
                        reading.area(FrameworkArea.STANDARDS).name());
    }

    public record View(Reading reading, Introduction.Area area, CompetenceStandards standards) {

        public Seats seats() {
            return StandardsPages.seats(standards, 0);
        }
    }

    public record AreaView(Reading reading, CompetenceStandards standards, CompetenceArea area) {

        public Seats seats() {
            return StandardsPages.seats(standards, area.number());
        }
    }

    private static Seats seats(CompetenceStandards standards, int current) {
        return new Seats(
                standards.areas().stream()
                        .map(one -> new Seats.Seat(one.number(), PATH + "/" + one.slug(), one.name()))
                        .toList(),
                current);
    }
}

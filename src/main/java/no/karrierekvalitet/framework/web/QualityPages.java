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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Quality assurance: the seven priority areas, and a page for each with sub-areas and indicators. */
@Controller
@Access(Access.Rule.ANYONE)
public class QualityPages {

    static final String PATH = "/rammeverk/kvalitetssikring";

    private final Editions editions;

    QualityPages(Editions editions) {
        this.editions = editions;
    }

    @GetMapping(PATH)
    Page quality(Ui ui) {
        var reading = Reading.current(editions, ui);
        var area = reading.area(FrameworkArea.QUALITY);
        return Page.of(
                        "framework/quality",
                        new View(
                                reading,
                                area,
                                editions.quality(reading.edition().id())))
                .madeOf(reading.content(area.id()))
                .title("framework.title", area.name())
                .under("/rammeverk", "framework.crumb");
    }

    @GetMapping(PATH + "/{name}")
    Object priority(Ui ui, @PathVariable String name) {
        var reading = Reading.current(editions, ui);
        var quality = editions.quality(reading.edition().id());
        var priority = editions.priority(reading.edition().id(), name).orElseThrow(Failure.NotFound::new);
        if (!priority.slug().equals(name)) {
            return new MovedTo(PATH + "/" + priority.slug());
        }
        return Page.of("framework/priority", new PriorityView(reading, quality, priority))
                .madeOf(reading.content(priority.id()))
                .title("framework.title", priority.name())
                .under("/rammeverk", "framework.crumb")
                .under(
                        PATH,
                        "framework.title",
                        reading.area(FrameworkArea.QUALITY).name());
    }

    public record View(Reading reading, Introduction.Area area, QualityModel quality) {

        public Seats seats() {
            return QualityPages.seats(quality, 0);
        }
    }

    public record PriorityView(Reading reading, QualityModel quality, PriorityArea area) {

        public Seats seats() {
            return QualityPages.seats(quality, area.number());
        }
    }

    private static Seats seats(QualityModel quality, int current) {
        return new Seats(
                quality.areas().stream()
                        .map(one -> new Seats.Seat(one.number(), PATH + "/" + one.slug(), one.name()))
                        .toList(),
                current);
    }
}

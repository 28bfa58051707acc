package no.karrierekvalitet.framework.web;

import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Ethics;
import no.karrierekvalitet.framework.Introduction;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Ethics: the commitment, guidelines, values, the model for reflection and the frames around practice. */
@Controller
public class EthicsPage {

    private final Editions editions;

    EthicsPage(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/rammeverk/etikk")
    @Access(Access.Rule.ANYONE)
    Page ethics(Ui ui) {
        var reading = Reading.current(editions, ui);
        var area = reading.area(FrameworkArea.ETHICS);
        return Page.of(
                        "framework/ethics",
                        new View(
                                reading, area, editions.ethics(reading.edition().id())))
                .madeOf(reading.content(area.id()))
                .title("framework.title", area.name())
                .under("/rammeverk", "framework.crumb");
    }

    public record View(Reading reading, Introduction.Area area, Ethics ethics) {}
}

package no.karrierekvalitet.framework.web;

import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Ethics;
import no.karrierekvalitet.framework.Introduction;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Ethics: the commitment, guidelines, values, the model for reflection and the frames around practice. */
@Controller
public class EthicsPage {

    private static final String PATH = "/etikk";

    private final Editions editions;
    private final Readings readings;

    EthicsPage(Editions editions, Readings readings) {
        this.editions = editions;
        this.readings = readings;
    }

    @GetMapping({Addresses.FRAMEWORK + PATH, Addresses.EDITION + PATH})
    @Access(Access.Rule.ANYONE)
    Page ethics(Ui ui, @PathVariable(required = false) @Nullable String version) {
        var opened = readings.of(version, ui);
        var area = opened.area(FrameworkArea.ETHICS);
        var reading = opened.about(ui.in(area.name()), Addresses::ethics);
        var view = new View(reading, area, editions.ethics(reading.edition().id()));
        return Readings.under(reading, reading.page("framework/ethics", view, ui.in(area.summary())));
    }

    public record View(Reading reading, Introduction.Area area, Ethics ethics) {

        /** The steps of the reflection model, round the table. */
        public Seats steps() {
            return Seats.of(
                    ethics.reflectionModel().steps(),
                    Ethics.ReflectionStep::number,
                    Ethics.ReflectionStep::name,
                    step -> "#" + step.id(),
                    0);
        }
    }
}

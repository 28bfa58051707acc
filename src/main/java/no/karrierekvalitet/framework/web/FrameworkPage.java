package no.karrierekvalitet.framework.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.karrierekvalitet.framework.CareerCompetence;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Ethics;
import no.karrierekvalitet.framework.Introduction;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.ui.Multilingual;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What the framework is: four areas with a question each, four calls, and how it came about. Readers of a language that
 * has no more than the essentials get those together on this one page.
 */
@Controller
public class FrameworkPage {

    private final Editions editions;
    private final Readings readings;

    FrameworkPage(Editions editions, Readings readings) {
        this.editions = editions;
        this.readings = readings;
    }

    @Multilingual
    @GetMapping({Addresses.FRAMEWORK, Addresses.EDITION})
    @Access(Access.Rule.ANYONE)
    Page framework(Ui ui, @PathVariable(required = false) @Nullable String version) {
        var opened = readings.of(version, ui);
        var reading = opened.about(ui.in(opened.introduction().title()), Addresses::framework);
        var page = reading.page(
                Language.INTERFACE.contains(ui.language()) ? "framework/framework" : "framework/essentials",
                view(reading),
                ui.in(reading.introduction().summary()),
                List.of(Language.values()));
        return reading.lasting()
                ? page.under(Addresses.FRAMEWORK, "framework.crumb")
                        .under(Addresses.EDITIONS, "framework.reading.editions")
                : page.title("framework.crumb");
    }

    private View view(Reading reading) {
        var edition = reading.edition().id();
        return new View(
                reading,
                AreaCard.all(reading.introduction(), reading.at()),
                editions.careerCompetence(edition),
                editions.ethics(edition).commitment());
    }

    public record View(
            Reading reading, List<AreaCard> areas, CareerCompetence competence, Ethics.Commitment commitment) {

        public Seats buttons() {
            return CareerPages.seats(competence, reading.at(), 0);
        }

        /** A year, a month or a day, as far as it is known. */
        public String date(Introduction.Milestone milestone, Ui ui) {
            var date = milestone.date();
            return switch (date.length()) {
                case 4 -> date;
                case 7 ->
                    DateTimeFormatter.ofPattern("LLLL uuuu", ui.language().locale())
                            .format(YearMonth.parse(date));
                default -> ui.date(LocalDate.parse(date));
            };
        }
    }

    /** One of the four areas; {@code path} leads to its page. */
    public record AreaCard(Introduction.Area area, String path) {

        static List<AreaCard> all(Introduction introduction, Addresses at) {
            return introduction.areas().stream()
                    .flatMap(
                            area -> FrameworkArea.of(area.id()).map(known -> new AreaCard(area, at.of(known))).stream())
                    .toList();
        }
    }
}

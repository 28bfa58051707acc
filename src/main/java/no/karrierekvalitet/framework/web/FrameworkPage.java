package no.karrierekvalitet.framework.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Introduction;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the framework is: four areas with a question each, four calls, and how it came about. */
@Controller
public class FrameworkPage {

    private final Editions editions;

    FrameworkPage(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/rammeverk")
    @Access(Access.Rule.ANYONE)
    Page framework(Ui ui) {
        var reading = Reading.current(editions, ui);
        return Page.of("framework/framework", new View(reading, AreaCard.all(reading.introduction())))
                .madeOf(reading.content("framework"))
                .title("framework.crumb");
    }

    public record View(Reading reading, List<AreaCard> areas) {

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

        static List<AreaCard> all(Introduction introduction) {
            return introduction.areas().stream()
                    .flatMap(
                            area -> FrameworkArea.of(area.id()).map(known -> new AreaCard(area, known.path())).stream())
                    .toList();
        }
    }
}

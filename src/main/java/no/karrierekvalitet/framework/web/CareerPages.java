package no.karrierekvalitet.framework.web;

import java.util.List;
import no.karrierekvalitet.framework.CareerCompetence;
import no.karrierekvalitet.framework.CareerCompetence.Button;
import no.karrierekvalitet.framework.CareerCompetence.Choice;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Introduction;
import no.karrierekvalitet.framework.OutcomeForm;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.ui.MovedTo;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.view.RedirectView;

/** Career competence: the model, the five buttons and what seekers are asked; and a page for each button. */
@Controller
@Access(Access.Rule.ANYONE)
public class CareerPages {

    static final String BUTTONS = "/karriereknappene";

    private final Editions editions;

    CareerPages(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/rammeverk/karrierekompetanse")
    Page careerCompetence(Ui ui) {
        var reading = Reading.current(editions, ui);
        var area = reading.area(FrameworkArea.CAREER_COMPETENCE);
        var competence = editions.careerCompetence(reading.edition().id());
        return Page.of(
                        "framework/career",
                        new View(
                                reading,
                                area,
                                competence,
                                editions.outcomeForm(reading.edition().id())))
                .madeOf(reading.content(area.id()))
                .title("framework.title", area.name())
                .under("/rammeverk", "framework.crumb");
    }

    /** Where people look for the buttons; the tool itself will live here. */
    @GetMapping(BUTTONS)
    RedirectView buttons() {
        return new RedirectView(FrameworkArea.CAREER_COMPETENCE.path(), true);
    }

    @GetMapping(BUTTONS + "/{name}")
    Object button(Ui ui, @PathVariable String name) {
        var reading = Reading.current(editions, ui);
        var competence = editions.careerCompetence(reading.edition().id());
        var button = editions.button(reading.edition().id(), name).orElseThrow(Failure.NotFound::new);
        if (!button.slug().equals(name)) {
            return new MovedTo(BUTTONS + "/" + button.slug());
        }
        return Page.of("framework/button", new ButtonView(reading, competence, button))
                .madeOf(reading.content(button.id()))
                .title("framework.title", button.name())
                .under("/rammeverk", "framework.crumb")
                .under(
                        FrameworkArea.CAREER_COMPETENCE.path(),
                        "framework.title",
                        reading.area(FrameworkArea.CAREER_COMPETENCE).name());
    }

    public record View(Reading reading, Introduction.Area area, CareerCompetence competence, OutcomeForm form) {

        public Seats seats() {
            return CareerPages.seats(competence, 0);
        }
    }

    public record ButtonView(Reading reading, CareerCompetence competence, Button button) {

        public Seats seats() {
            return CareerPages.seats(competence, button.number());
        }

        /** The names of keys of a vocabulary. */
        public List<Localized> names(List<Choice> vocabulary, List<String> keys) {
            return vocabulary.stream()
                    .filter(choice -> keys.contains(choice.key()))
                    .map(Choice::name)
                    .toList();
        }
    }

    private static Seats seats(CareerCompetence competence, int current) {
        return new Seats(
                competence.pairs().stream()
                        .map(one -> new Seats.Seat(one.number(), BUTTONS + "/" + one.slug(), one.name()))
                        .toList(),
                current);
    }
}

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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.view.RedirectView;

/** Career competence: the model, the five buttons and what seekers are asked; and a page for each button. */
@Controller
@Access(Access.Rule.ANYONE)
public class CareerPages {

    private static final String PATH = "/karrierekompetanse";

    private final Editions editions;
    private final Readings readings;

    CareerPages(Editions editions, Readings readings) {
        this.editions = editions;
        this.readings = readings;
    }

    @GetMapping({Addresses.FRAMEWORK + PATH, Addresses.EDITION + PATH})
    Page careerCompetence(Ui ui, @PathVariable(required = false) @Nullable String version) {
        var opened = readings.of(version, ui);
        var area = opened.area(FrameworkArea.CAREER_COMPETENCE);
        var reading = opened.about(ui.in(area.name()), Addresses::career);
        var edition = reading.edition().id();
        var view = new View(reading, area, editions.careerCompetence(edition), editions.outcomeForm(edition));
        return Readings.under(reading, reading.page("framework/career", view, ui.in(area.summary())));
    }

    /** Where people look for the buttons; the tool itself will live here. */
    @GetMapping({Addresses.BUTTONS, Addresses.EDITION + Addresses.BUTTONS})
    RedirectView buttons(Ui ui, @PathVariable(required = false) @Nullable String version) {
        return new RedirectView(readings.of(version, ui).at().career(), true);
    }

    @GetMapping({Addresses.BUTTONS + "/{name}", Addresses.EDITION + Addresses.BUTTONS + "/{name}"})
    Object button(Ui ui, @PathVariable(required = false) @Nullable String version, @PathVariable String name) {
        var opened = readings.of(version, ui);
        var edition = opened.edition().id();
        var button = editions.button(edition, name).orElseThrow(Failure.NotFound::new);
        if (!button.slug().equals(name)) {
            return new MovedTo(opened.at().button(button));
        }
        var now = editions.button(opened.newest().id(), button.id())
                .map(Addresses.NOW::button)
                .orElse(null);
        var reading = opened.about(ui.in(button.name()), at -> at.button(button), now);
        var view = new ButtonView(reading, editions.careerCompetence(edition), button);
        return Readings.below(
                FrameworkArea.CAREER_COMPETENCE,
                reading,
                reading.page("framework/button", view, ui.in(button.about())));
    }

    static Seats seats(CareerCompetence competence, Addresses at, int current) {
        return Seats.of(competence.pairs(), Button::number, Button::name, at::button, current);
    }

    public record View(Reading reading, Introduction.Area area, CareerCompetence competence, OutcomeForm form) {

        public Seats seats() {
            return CareerPages.seats(competence, reading.at(), 0);
        }
    }

    public record ButtonView(Reading reading, CareerCompetence competence, Button button) {

        public Seats seats() {
            return CareerPages.seats(competence, reading.at(), button.number());
        }

        /** The names of keys of a vocabulary. */
        public List<Localized> names(List<Choice> vocabulary, List<String> keys) {
            return vocabulary.stream()
                    .filter(choice -> keys.contains(choice.key()))
                    .map(Choice::name)
                    .toList();
        }
    }
}

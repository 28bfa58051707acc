package no.karrierekvalitet.workshop.themes;

import java.util.Optional;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.EventStep;
import no.karrierekvalitet.workshop.Part;
import org.springframework.stereotype.Component;

/** On the day, the theme team goes to its board. */
@Component
class ThemeSteps implements EventStep {

    @Override
    public Phase phase() {
        return Phase.DAY;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Shown> show(Attendee who) {
        return who.is(Part.THEME_TEAM)
                ? Optional.of(Shown.of(
                        "workshop.themes.step",
                        who.event().path() + "/temaer",
                        State.OPTIONAL,
                        "workshop.themes.step.fact"))
                : Optional.empty();
    }
}

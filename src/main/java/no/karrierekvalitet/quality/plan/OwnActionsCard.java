package no.karrierekvalitet.quality.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.HomeCard;
import org.springframework.stereotype.Component;

/** What a person is responsible for in the plans of their services, on the front page. */
@Component
public class OwnActionsCard implements HomeCard {

    private static final int SHOWN = 3;

    private final ActionStore actions;
    private final java.time.Clock clock;

    OwnActionsCard(ActionStore actions, java.time.Clock clock) {
        this.actions = actions;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Optional<Block> show(Viewer viewer) {
        if (!(viewer instanceof Viewer.Person person)) {
            return Optional.empty();
        }
        var mine = actions.openOf(person.id(), SHOWN);
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block("quality/plan/card", new View(mine, LocalDate.now(clock))));
    }

    public record View(List<Action> actions, LocalDate today) {}
}

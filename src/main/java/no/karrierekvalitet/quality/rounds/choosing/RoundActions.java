package no.karrierekvalitet.quality.rounds.choosing;

import java.util.List;
import no.karrierekvalitet.quality.rounds.Round;
import org.springframework.stereotype.Component;

/** The door to what a round put into the service's plan. */
@Component
public class RoundActions {

    private final RoundActionStore store;

    RoundActions(RoundActionStore store) {
        this.store = store;
    }

    /** Of a round that the viewer has found. */
    public List<RoundAction> of(Round round) {
        return store.of(round.id());
    }
}

package no.karrierekvalitet.quality.rounds.web;

import java.util.Optional;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.rounds.Participants;
import no.karrierekvalitet.quality.rounds.Round;
import no.karrierekvalitet.ui.HomeCard;
import org.springframework.stereotype.Component;

/** On the front page of somebody who is asked in a round and not done. */
@Component
class RoundCard implements HomeCard {

    private final Participants participants;

    RoundCard(Participants participants) {
        this.participants = participants;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Block> show(Viewer viewer) {
        return viewer instanceof Viewer.Person person
                ? participants.waitingFor(person).stream().findFirst().map(RoundCard::block)
                : Optional.empty();
    }

    private static Block block(Round round) {
        return new Block("quality/rounds/card", round);
    }
}

package no.karrierekvalitet.quality.rounds.meeting;

import java.util.Map;
import no.karrierekvalitet.quality.rounds.Round;
import no.karrierekvalitet.quality.rounds.Rounds;
import org.springframework.stereotype.Component;

/** The meeting of a round. Spreads are shown in it and never after it. */
@Component
public class Meetings {

    private final SpreadStore spreads;
    private final ConsensusStore agreed;
    private final Rounds rounds;

    Meetings(SpreadStore spreads, ConsensusStore agreed, Rounds rounds) {
        this.spreads = spreads;
        this.agreed = agreed;
        this.rounds = rounds;
    }

    /** The agenda of a round that the viewer has found. */
    public Agenda agenda(Round round) {
        return Agenda.of(
                rounds.content(round),
                round.meeting() && round.pictured() ? spreads.of(round.id()) : Map.of(),
                agreed.of(round.id()));
    }
}

package no.karrierekvalitet.quality.rounds;

import java.util.Map;
import java.util.Set;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.quality.rounds.choosing.Choosing;
import org.springframework.stereotype.Component;

/** Choosing together is everybody's; counting the dots is the leader's. */
@Component
record OwnedDots(SomeRounds some, Choosing choosing) implements Owned {

    private static final String COUNT = OwnedRounds.ROUND + "/opptelling";

    @Override
    public Set<String> paths() {
        return Set.of(COUNT, OwnedRounds.ROUND + "/valg/{indicator}", OwnedRounds.ROUND + "/ikke-valg/{indicator}");
    }

    @Override
    public Map<String, ?> make(String path) {
        var round =
                path.equals(COUNT) ? some.meeting(some.members(5)) : some.count(some.begin(Set.of(Someone.SELF.id())));
        choosing.raise(round.id(), SomeRounds.INDICATOR, Someone.LEADER.person());
        return Map.of("round", round.id(), "indicator", SomeRounds.INDICATOR);
    }

    @Override
    public Set<Someone> admitted(String path) {
        return path.equals(COUNT) ? Set.of(Someone.LEADER) : Set.of(Someone.SELF, Someone.COLLEAGUE, Someone.LEADER);
    }
}

package no.karrierekvalitet.quality.rounds;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import org.springframework.stereotype.Component;

/** What a leader does with a round, and nobody else. */
@Component
record OwnedLeading(SomeRounds some, Course course) implements Owned {

    private static final String ROUND = OwnedRounds.ROUND;

    @Override
    public Set<String> paths() {
        return Set.of(
                "/tjenester/{service}/var-kvalitet/ny",
                "/tjenester/{service}/var-kvalitet/runder",
                ROUND + "/ledelse",
                ROUND + "/frist",
                ROUND + "/deltakere",
                ROUND + "/telling",
                ROUND + "/lukking",
                ROUND + "/gjenapning");
    }

    @Override
    public Map<String, ?> make(String path) {
        var round = some.begin(Set.of(Someone.SELF.id(), Someone.LEADER.id()));
        if (path.endsWith("/lukking") || path.endsWith("/gjenapning")) {
            round = some.count(round);
        }
        if (path.endsWith("/gjenapning")) {
            course.close(round);
        }
        return Map.of("service", Stage.SERVICE, "round", round.id());
    }

    @Override
    public Map<String, String> form(String path) {
        return Map.of(
                "omrade",
                "availability",
                "person",
                Someone.SELF.id().toString(),
                "frist",
                LocalDate.now().plusDays(10).toString(),
                "sted",
                "Sted " + System.nanoTime(),
                "partnere",
                "partner@example.no",
                "paminn",
                "ja");
    }

    @Override
    public Set<Someone> admitted(String path) {
        return Set.of(Someone.LEADER);
    }
}

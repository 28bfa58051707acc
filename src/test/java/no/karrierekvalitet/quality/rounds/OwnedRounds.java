package no.karrierekvalitet.quality.rounds;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import org.springframework.stereotype.Component;

/** What everybody who works in the service may see and do in a round. */
@Component
record OwnedRounds(SomeRounds some) implements Owned {

    static final String ROUND = "/var-kvalitet/{round}";

    @Override
    public Set<String> paths() {
        return Set.of(
                "/tjenester/{service}/var-kvalitet",
                ROUND,
                ROUND + "/mote",
                ROUND + "/mote.pdf",
                ROUND + "/mote/{indicator}",
                ROUND + "/loft/{indicator}",
                ROUND + "/ikke-loft/{indicator}",
                ROUND + "/prioritering",
                ROUND + "/plassering/{indicator}",
                ROUND + "/tiltak",
                ROUND + "/runde.json",
                ROUND + "/runde.xlsx",
                ROUND + "/runde.pdf",
                ROUND + "/sammenligning/{other}",
                ROUND + "/sammenligning/{other}/pdf",
                ROUND + "/sammenligning/{other}/xlsx");
    }

    @Override
    public Map<String, ?> make(String path) {
        var round = some.count(some.begin(Set.of(Someone.SELF.id(), Someone.LEADER.id())));
        return Map.of(
                "service", Stage.SERVICE, "round", round.id(), "other", round.id(), "indicator", SomeRounds.INDICATOR);
    }

    @Override
    public Map<String, String> form(String path) {
        return Map.of(
                "level", "started",
                "grounds", "Vi har begynt",
                "evidence", "https://example.no",
                "version", "0",
                "title", "Lage en side",
                "measure", "Den er lest",
                "due", LocalDate.now().plusDays(30).toString());
    }

    @Override
    public Set<Someone> admitted(String path) {
        return Set.of(Someone.SELF, Someone.COLLEAGUE, Someone.LEADER);
    }
}

package no.karrierekvalitet.quality.sharing;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.quality.SomeService;
import org.springframework.stereotype.Component;

/** Sharing is for whoever leads the service. */
@Component
record OwnedSharing(SomeService some, Sharing sharing) implements Owned {

    private static final String PATH = "/tjenester/{service}/deling";

    @Override
    public Set<String> paths() {
        return Set.of(PATH, PATH + "/{round}", PATH + "/{round}/tilbaketrekking");
    }

    @Override
    public Map<String, ?> make(String path) {
        return Map.of("service", Stage.SERVICE, "round", round());
    }

    private Object round() {
        var leader = Someone.LEADER.person();
        var closed = sharing.closed(Stage.SERVICE, leader);
        return closed.isEmpty()
                ? some.closedRound(Stage.SERVICE, 400, Map.of(some.indicator(0), 3), some.indicator(0))
                : closed.getFirst().id();
    }

    @Override
    public Map<String, String> form(String path) {
        var round = sharing.closed(Stage.SERVICE, Someone.LEADER.person());
        return round.isEmpty()
                ? Map.of()
                : Map.of(
                        "seen",
                        sharing.preview(Stage.SERVICE, round.getFirst().id(), Someone.LEADER.person())
                                .print());
    }

    @Override
    public Set<Someone> admitted(String path) {
        return EnumSet.of(Someone.LEADER);
    }

    /** What an owner sees is for those who own the service, and for nobody who works there. */
    @Component
    record Seen(SomeService some) implements Owned {

        @Override
        public Set<String> paths() {
            return Set.of("/eier/tjeneste/{service}", "/tjenester/{service}/eier");
        }

        @Override
        public Map<String, ?> make(String path) {
            return Map.of("service", Stage.SERVICE);
        }

        @Override
        public Set<Someone> admitted(String path) {
            return EnumSet.of(Someone.OWNER);
        }
    }

    /** One organisation of SELF's, who owns a service of it for this test alone. */
    @Component
    record Estates(SomeService some) implements Owned {

        @Override
        public Set<String> paths() {
            return Set.of(
                    "/eier/{organisation}",
                    "/eier/{organisation}/styret",
                    "/eier/{organisation}/styret.pdf",
                    "/eier/{organisation}/tjenester.xlsx");
        }

        @Override
        public Map<String, ?> make(String path) {
            var organisation = some.organisation("Matriseeieren");
            some.join(
                    Someone.OWNER.id(),
                    some.service("Matrisetjenesten", organisation),
                    no.karrierekvalitet.identity.Role.OWNER);
            return Map.of("organisation", organisation);
        }

        @Override
        public Set<Someone> admitted(String path) {
            return EnumSet.of(Someone.OWNER);
        }
    }
}

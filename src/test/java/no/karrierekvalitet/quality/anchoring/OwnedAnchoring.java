package no.karrierekvalitet.quality.anchoring;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import org.springframework.stereotype.Component;

/** Anchoring is read by those who work in the service and written by those who lead it; the owner finds nothing. */
@Component
record OwnedAnchoring(Anchorings anchorings) implements Owned {

    private static final String MEETING = "/tjenester/{service}/ledermote";

    @Override
    public Set<String> paths() {
        return Set.of(AnchoringPages.PATH, MEETING, MEETING + "/ledermote.pdf", MEETING + "/ledermote.pptx");
    }

    @Override
    public Map<String, ?> make(String path) {
        return Map.of("service", Stage.SERVICE);
    }

    @Override
    public Set<Someone> admitted(String path) {
        return EnumSet.of(Someone.SELF, Someone.COLLEAGUE, Someone.LEADER);
    }

    /** What only a leader writes. */
    @Component
    record Written(Anchorings anchorings) implements Owned {

        @Override
        public Set<String> paths() {
            return Set.of(
                    AnchoringPages.PATH + "/{code}",
                    MEETING + "/behov",
                    MEETING + "/behov/{need}/dekning",
                    MEETING + "/behov/{need}/gjenoppretting");
        }

        @Override
        public Map<String, ?> make(String path) {
            var leader = Someone.LEADER.person();
            var values = new HashMap<String, Object>(Map.of("service", Stage.SERVICE));
            values.put("code", anchorings.of(Stage.SERVICE, leader).getFirst().code());
            if (path.contains("{need}")) {
                anchorings.addNeed(Stage.SERVICE, "Et rom", leader);
                values.put(
                        "need",
                        anchorings.needs(Stage.SERVICE, leader).getLast().id());
            }
            return values;
        }

        @Override
        public Map<String, String> form(String path) {
            var version = anchorings
                    .of(Stage.SERVICE, Someone.LEADER.person())
                    .getFirst()
                    .version();
            return Map.of("need", "Et rom", "state", "started", "who", "Rektor", "version", String.valueOf(version));
        }

        @Override
        public Set<Someone> admitted(String path) {
            return EnumSet.of(Someone.LEADER);
        }
    }
}

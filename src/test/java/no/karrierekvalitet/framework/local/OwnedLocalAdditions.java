package no.karrierekvalitet.framework.local;

import java.util.Map;
import java.util.Set;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.platform.Localized;
import org.springframework.stereotype.Component;

/** A service's additions are read by its members and taken away by those who lead it. */
@Component
record OwnedLocalAdditions(LocalAdditions additions) implements Owned {

    @Override
    public Set<String> paths() {
        return Set.of(LocalPages.PATH + "/{addition}/uttak", LocalPages.PATH + "/nye");
    }

    @Override
    public Map<String, ?> make(String path) {
        var place = additions.places().getFirst();
        var text = new Localized(Map.of("nb", "Egen påstand"));
        return Map.of(
                "service",
                Stage.SERVICE,
                "addition",
                additions.add(Stage.SERVICE, Someone.LEADER.person(), place, text));
    }

    @Override
    public Map<String, String> form(String path) {
        var place = additions.places().getFirst();
        return Map.of("beside", place.part() + "/" + place.code(), "nb", "Egen påstand", "nn", "Eigen påstand");
    }

    @Override
    public Set<Someone> admitted(String path) {
        return Set.of(Someone.LEADER);
    }
}

package no.karrierekvalitet.framework.local;

import java.util.Map;
import java.util.Set;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import org.springframework.stereotype.Component;

/** The page is there for everybody who belongs to the service. */
@Component
record OwnedLocalPage(LocalAdditions additions) implements Owned {

    @Override
    public Set<String> paths() {
        return Set.of(LocalPages.PATH);
    }

    @Override
    public Map<String, ?> make(String path) {
        return Map.of("service", Stage.SERVICE);
    }

    @Override
    public Set<Someone> admitted(String path) {
        return Set.of(Someone.SELF, Someone.COLLEAGUE, Someone.LEADER, Someone.OWNER);
    }
}

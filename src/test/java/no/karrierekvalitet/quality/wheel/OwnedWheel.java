package no.karrierekvalitet.quality.wheel;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import org.springframework.stereotype.Component;

/** The year wheel of a service is for everybody who works there; its owner finds nothing. */
@Component
record OwnedWheel(Wheels wheels) implements Owned {

    @Override
    public Set<String> paths() {
        return Set.of(WheelPages.PATH, WheelPages.PATH + "/{number}", WheelPages.PATH + "/{number}/samling");
    }

    @Override
    public Map<String, ?> make(String path) {
        if (path.contains("{number}")) {
            wheels.begin(Stage.SERVICE, LocalDate.of(2027, 1, 12), Someone.SELF.person());
        }
        return Map.of("service", Stage.SERVICE, "number", 2);
    }

    @Override
    public Map<String, String> form(String path) {
        return Map.of("first", "2027-01-12", "day", "2027-01-12", "host", "", "version", "1");
    }

    @Override
    public Set<Someone> admitted(String path) {
        return EnumSet.of(Someone.SELF, Someone.COLLEAGUE, Someone.LEADER);
    }
}

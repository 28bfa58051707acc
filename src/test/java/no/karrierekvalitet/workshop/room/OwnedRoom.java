package no.karrierekvalitet.workshop.room;

import java.util.Map;
import java.util.Set;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import org.springframework.stereotype.Component;

/** The day is run, looked at from the front and helped with by the event's staff, and by nobody else with an account. */
@Component
record OwnedRoom(SomeRoom some, Tables tables) implements Owned {

    private static final String EVENT = "/samling/{event}";

    @Override
    public Set<String> paths() {
        return Set.of(
                EVENT + "/rom",
                EVENT + "/rom/trekk",
                EVENT + "/rom/melding",
                EVENT + "/rom/melding/sletting",
                EVENT + "/rom/visning",
                EVENT + "/rom/sprak",
                EVENT + "/lerret",
                EVENT + "/hjelp",
                EVENT + "/hjelp/{table}/svar",
                EVENT + "/hjelp/{table}/ferdig",
                EVENT + "/avstemning/{poll}/status");
    }

    @Override
    public Map<String, ?> make(String path) {
        var ids = some.make(Someone.SELF.id());
        if (path.contains("{table}")) {
            tables.call(some.phone(ids, ids.table()).who());
        }
        return Map.of("event", ids.event(), "poll", ids.choice(), "table", ids.table());
    }

    @Override
    public Map<String, String> form(String path) {
        return Map.of("trekk", "start", "versjon", "0", "tekst", "Velkommen", "visning", "welcome", "status", "open");
    }
}

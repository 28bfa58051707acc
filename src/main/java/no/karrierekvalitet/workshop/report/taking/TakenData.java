package no.karrierekvalitet.workshop.report.taking;

import java.util.UUID;
import no.karrierekvalitet.identity.PersonalData;
import org.springframework.stereotype.Component;

/** What a person has taken along from events, for the file with everything that is theirs. */
@Component
class TakenData implements PersonalData {

    private final TakingStore store;

    TakenData(TakingStore store) {
        this.store = store;
    }

    @Override
    public String section() {
        return "takenFromEvents";
    }

    @Override
    public Object of(UUID person) {
        return store.of(person);
    }
}

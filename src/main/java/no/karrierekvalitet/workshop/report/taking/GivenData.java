package no.karrierekvalitet.workshop.report.taking;

import java.util.UUID;
import no.karrierekvalitet.identity.PersonalData;
import org.springframework.stereotype.Component;

/** What a person has taken along from events for their services, for the file with everything that is theirs. */
@Component
class GivenData implements PersonalData {

    private final GivingStore store;

    GivenData(GivingStore store) {
        this.store = store;
    }

    @Override
    public String section() {
        return "takenFromEventsForServices";
    }

    @Override
    public Object of(UUID person) {
        return store.of(person);
    }
}

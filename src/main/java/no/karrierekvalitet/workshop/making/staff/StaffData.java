package no.karrierekvalitet.workshop.making.staff;

import java.util.UUID;
import no.karrierekvalitet.identity.PersonalData;
import org.springframework.stereotype.Component;

/** The events a person works at, for the file with everything that is theirs. */
@Component
class StaffData implements PersonalData {

    private final StaffStore store;

    StaffData(StaffStore store) {
        this.store = store;
    }

    @Override
    public String section() {
        return "events";
    }

    @Override
    public Object of(UUID person) {
        return store.of(person);
    }
}

package no.karrierekvalitet.selfevaluation.team;

import java.util.UUID;
import no.karrierekvalitet.identity.PersonalData;
import org.springframework.stereotype.Component;

/** A person's decisions about sharing, in the file of everything that is theirs. */
@Component
record SharingData(SharingStore store) implements PersonalData {

    @Override
    public String section() {
        return "teamSharings";
    }

    @Override
    public Object of(UUID person) {
        return store.of(person).stream()
                .filter(sharing -> sharing.shared() || !sharing.state().open())
                .toList();
    }
}

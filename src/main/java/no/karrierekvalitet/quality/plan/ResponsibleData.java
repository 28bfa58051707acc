package no.karrierekvalitet.quality.plan;

import java.util.UUID;
import no.karrierekvalitet.identity.PersonalData;
import org.springframework.stereotype.Component;

/** What a person is responsible for in the plans of services. */
@Component
record ResponsibleData(ActionStore actions) implements PersonalData {

    @Override
    public String section() {
        return "serviceActions";
    }

    @Override
    public Object of(UUID person) {
        return actions.ofPerson(person);
    }
}

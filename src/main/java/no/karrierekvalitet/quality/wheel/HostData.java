package no.karrierekvalitet.quality.wheel;

import java.util.UUID;
import no.karrierekvalitet.identity.PersonalData;
import org.springframework.stereotype.Component;

/** Which gatherings of year wheels it is a person's turn to lead. */
@Component
record HostData(WheelStore wheels) implements PersonalData {

    @Override
    public String section() {
        return "gatheringsToLead";
    }

    @Override
    public Object of(UUID person) {
        return wheels.ledBy(person);
    }
}

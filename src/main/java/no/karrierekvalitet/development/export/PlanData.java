package no.karrierekvalitet.development.export;

import java.util.UUID;
import no.karrierekvalitet.development.Plans;
import no.karrierekvalitet.development.Wordings;
import no.karrierekvalitet.identity.PersonalData;
import org.springframework.stereotype.Component;

/** The plan's part of everything that is a person's. */
@Component
record PlanData(Plans plans, Wordings wordings) implements PersonalData {

    @Override
    public String section() {
        return "plan";
    }

    @Override
    public Object of(UUID person) {
        return PlanFile.of(plans.keptFor(person), wordings::of);
    }
}

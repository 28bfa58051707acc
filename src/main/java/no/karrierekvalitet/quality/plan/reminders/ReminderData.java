package no.karrierekvalitet.quality.plan.reminders;

import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.identity.PersonalData;
import org.springframework.stereotype.Component;

/** Whether a person asked to be reminded, as part of everything that is theirs. */
@Component
record ReminderData(ReminderStore store) implements PersonalData {

    @Override
    public String section() {
        return "servicePlanReminders";
    }

    @Override
    public Object of(UUID person) {
        return Map.of("weekAhead", store.stopToken(person).isPresent());
    }
}

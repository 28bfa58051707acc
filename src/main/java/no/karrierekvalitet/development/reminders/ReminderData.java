package no.karrierekvalitet.development.reminders;

import java.util.UUID;
import no.karrierekvalitet.identity.PersonalData;
import org.springframework.stereotype.Component;

/** What a person asked to be reminded of, as part of everything that is theirs. */
@Component
record ReminderData(ReminderStore store) implements PersonalData {

    @Override
    public String section() {
        return "planReminders";
    }

    @Override
    public Object of(UUID person) {
        return store.choice(person).orElse(Choice.NOTHING);
    }
}

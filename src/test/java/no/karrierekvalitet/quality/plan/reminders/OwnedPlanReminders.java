package no.karrierekvalitet.quality.plan.reminders;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import org.springframework.stereotype.Component;

/** Whoever has the link of an e-mail may stop the e-mails, signed in or not. */
@Component
record OwnedPlanReminders(Reminders reminders, ReminderStore store) implements Owned {

    @Override
    public Set<String> paths() {
        return Set.of(Reminders.STOP + "{token}");
    }

    @Override
    public Map<String, ?> make(String path) {
        reminders.choose(Someone.SELF.person(), true);
        return Map.of("token", store.stopToken(Someone.SELF.id()).orElseThrow());
    }

    @Override
    public Set<Someone> admitted(String path) {
        return EnumSet.allOf(Someone.class);
    }
}

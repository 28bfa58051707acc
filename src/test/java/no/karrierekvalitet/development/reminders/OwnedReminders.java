package no.karrierekvalitet.development.reminders;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import org.springframework.stereotype.Component;

/** Whoever has the link of an e-mail may stop the e-mails, signed in or not. */
@Component
record OwnedReminders(Reminders reminders, ReminderStore store) implements Owned {

    @Override
    public Set<String> paths() {
        return Set.of("/paminnelser/stopp/{kind}/{token}");
    }

    @Override
    public Map<String, ?> make(String path) {
        reminders.choose(Someone.SELF.person(), new Choice(true, false));
        return Map.of(
                "kind",
                Reminders.KIND,
                "token",
                store.settings(Someone.SELF.id()).orElseThrow().stopToken());
    }

    @Override
    public Set<Someone> admitted(String path) {
        return EnumSet.allOf(Someone.class);
    }
}

package no.karrierekvalitet.development.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One morning's round to everybody who asked for reminders. */
@Component
class ReminderRound {

    private static final Logger log = LoggerFactory.getLogger(ReminderRound.class);

    /** Longer than anything that is noted can come up again. */
    private static final int MONTHS_REMEMBERED = 13;

    private final Reminders reminders;
    private final ReminderStore store;
    private final Clock clock;

    ReminderRound(Reminders reminders, ReminderStore store, Clock clock) {
        this.reminders = reminders;
        this.store = store;
        this.clock = clock;
    }

    void go() {
        var today = LocalDate.now(clock);
        store.people().forEach(person -> remind(person, today));
        store.forgetBefore(today.minusMonths(MONTHS_REMEMBERED));
    }

    /** What fails for one person is tried again tomorrow, and keeps nobody else waiting. */
    private void remind(UUID person, LocalDate today) {
        try {
            reminders.remind(person, today);
        } catch (RuntimeException e) {
            log.warn("A reminder could not be written", e);
        }
    }
}

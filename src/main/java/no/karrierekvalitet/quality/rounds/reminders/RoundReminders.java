package no.karrierekvalitet.quality.rounds.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import no.karrierekvalitet.identity.People;
import no.karrierekvalitet.identity.People.Contact;
import no.karrierekvalitet.platform.mail.Letter;
import no.karrierekvalitet.platform.mail.Mail;
import no.karrierekvalitet.quality.rounds.reminders.RoundReminderStore.Due;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to those who are not done, at most twice a round. What is asked never stands in it. */
@Service
class RoundReminders {

    static final String STOP = "/var-kvalitet/paminnelser/stopp/";

    private final RoundReminderStore store;
    private final People people;
    private final Mail mail;
    private final Clock clock;

    RoundReminders(RoundReminderStore store, People people, Mail mail, Clock clock) {
        this.store = store;
        this.people = people;
        this.mail = mail;
        this.clock = clock;
    }

    /** One morning's round. Noting and writing are one, so that it happens once on however many nodes. */
    @Transactional
    void go() {
        for (var due : store.due(LocalDate.now(clock))) {
            people.find(due.person())
                    .filter(_ -> store.note(due.participant(), due.subject()))
                    .ifPresent(contact -> write(contact, due));
        }
    }

    private void write(Contact contact, Due due) {
        var deadline = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(contact.language().locale())
                .format(due.deadline());
        mail.sendUntilStopped(
                new Letter(
                        contact.email(),
                        contact.language(),
                        "quality.rounds.mail.remind",
                        "/var-kvalitet/" + due.round(),
                        due.service(),
                        deadline),
                STOP + due.stop());
    }

    boolean canStop(String token) {
        return store.knows(token);
    }

    /** Whether there was anything to stop. */
    @Transactional
    boolean stop(String token) {
        return store.stop(token);
    }
}

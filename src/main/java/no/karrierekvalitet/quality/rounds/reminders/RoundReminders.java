package no.karrierekvalitet.quality.rounds.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import no.karrierekvalitet.identity.People;
import no.karrierekvalitet.identity.People.Contact;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Secret;
import no.karrierekvalitet.platform.mail.Letter;
import no.karrierekvalitet.platform.mail.Mail;
import no.karrierekvalitet.quality.rounds.reminders.RoundReminderStore.Due;
import no.karrierekvalitet.ui.Stoppable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to those who are not done, at most twice a round. What is asked never stands in it. */
@Service
class RoundReminders {

    static final String KIND = "runde";

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
            if (due.person() == null) {
                remindPartner(due);
            } else {
                people.find(due.person())
                        .filter(_ -> store.note(due.participant(), due.subject()))
                        .ifPresent(contact -> write(contact, due));
            }
        }
    }

    private void write(Contact contact, Due due) {
        write(contact.email(), contact.language(), "/var-kvalitet/" + due.round(), due);
    }

    /** Of the link they have only the fingerprint is kept, so a partner gets another one, to the same place. */
    private void remindPartner(Due due) {
        if (due.email() != null && store.note(due.participant(), due.subject())) {
            var link = Secret.random();
            store.link(due.participant(), link.fingerprint());
            write(due.email(), people.language(due.startedBy()), "/var-kvalitet/gjest/" + link.text(), due);
        }
    }

    private void write(String email, Language language, String path, Due due) {
        var deadline = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(due.deadline());
        mail.sendUntilStopped(
                new Letter(email, language, "quality.rounds.mail.remind", path, due.service(), deadline),
                Stoppable.address(KIND, due.stop()));
    }
}

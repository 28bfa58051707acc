package no.karrierekvalitet.quality.plan.reminders;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.UUID;
import no.karrierekvalitet.identity.People;
import no.karrierekvalitet.identity.People.Contact;
import no.karrierekvalitet.platform.Secret;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.platform.mail.Letter;
import no.karrierekvalitet.platform.mail.Mail;
import no.karrierekvalitet.ui.Stoppable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * E-mails to those who are responsible for something and asked to be reminded. What it is about never stands in one:
 * others may read the mailbox, and an administrator the outbox.
 */
@Service
class Reminders {

    static final String KIND = "plan";

    private final ReminderStore store;
    private final People people;
    private final Mail mail;

    Reminders(ReminderStore store, People people, Mail mail) {
        this.store = store;
        this.people = people;
        this.mail = mail;
    }

    boolean wanted(Viewer.Person viewer) {
        return store.stopToken(viewer.id()).isPresent();
    }

    @Transactional
    void choose(Viewer.Person viewer, boolean wanted) {
        if (wanted) {
            store.keep(viewer.id(), Secret.random().text());
        } else {
            store.forget(viewer.id());
        }
    }

    /** Writes what is due to one person; noting it and writing it are one, so that it happens once. */
    @Transactional
    void remind(UUID person, LocalDate today) {
        people.find(person)
                .ifPresent(contact -> store.stopToken(person)
                        .ifPresent(token ->
                                store.noteComing(person, today).forEach(coming -> write(contact, coming, token))));
    }

    private void write(Contact contact, ReminderStore.Coming coming, String token) {
        var letter = new Letter(
                contact.email(),
                contact.language(),
                "quality.plan.mail.week",
                "/tjenester/" + coming.service() + "/plan?visning=liste&hvem=meg",
                coming.count(),
                coming.name(),
                date(contact, coming.first()));
        mail.sendUntilStopped(letter, Stoppable.address(KIND, token));
    }

    private static String date(Contact contact, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(contact.language().locale())
                .format(day);
    }
}

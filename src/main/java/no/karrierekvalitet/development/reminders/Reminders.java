package no.karrierekvalitet.development.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
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
 * E-mails about a plan, for those who asked for them. What a goal or an activity is about never stands in one: others may
 * read the mailbox, and an administrator the outbox.
 */
@Service
class Reminders {

    static final String SETTINGS = "/utvikling/paminnelser";
    static final String KIND = "utvikling";

    private final ReminderStore store;
    private final People people;
    private final Mail mail;
    private final Clock clock;

    Reminders(ReminderStore store, People people, Mail mail, Clock clock) {
        this.store = store;
        this.people = people;
        this.mail = mail;
        this.clock = clock;
    }

    Choice of(Viewer.Person viewer) {
        return store.choice(viewer.id()).orElse(Choice.NOTHING);
    }

    /** Who asks for a monthly look today gets the first one next month. */
    @Transactional
    void choose(Viewer.Person viewer, Choice choice) {
        if (choice.nothing()) {
            store.forget(viewer.id());
        } else {
            store.keep(viewer.id(), choice, Secret.random().text());
            store.noteMonth(viewer.id(), YearMonth.now(clock), LocalDate.now(clock));
        }
    }

    /** Writes what is due to one person; noting it and writing it are one, so that it happens once. */
    @Transactional
    void remind(UUID person, LocalDate today) {
        people.find(person)
                .ifPresent(contact -> store.settings(person).ifPresent(settings -> {
                    var soon = settings.choice().weekAhead() && weekAhead(contact, settings, today);
                    if (!soon && settings.choice().monthly()) {
                        monthly(contact, settings, today);
                    }
                }));
    }

    private boolean weekAhead(Contact contact, ReminderStore.Settings settings, LocalDate today) {
        var coming = store.noteComing(contact.id(), today);
        coming.first()
                .ifPresent(first ->
                        write("development.mail.week", contact, settings, coming.count(), date(contact, first)));
        return coming.first().isPresent();
    }

    private void monthly(Contact contact, ReminderStore.Settings settings, LocalDate today) {
        var goals = store.activeGoals(contact.id());
        if (goals > 0 && store.noteMonth(contact.id(), YearMonth.from(today), today)) {
            write("development.mail.month", contact, settings, goals);
        }
    }

    private void write(String key, Contact contact, ReminderStore.Settings settings, Object... args) {
        mail.sendUntilStopped(
                new Letter(contact.email(), contact.language(), key, "/utvikling", args),
                Stoppable.address(KIND, settings.stopToken()));
    }

    private static String date(Contact contact, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(contact.language().locale())
                .format(day);
    }
}

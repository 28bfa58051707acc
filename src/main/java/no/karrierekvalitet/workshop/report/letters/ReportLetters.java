package no.karrierekvalitet.workshop.report.letters;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.platform.mail.Letter;
import no.karrierekvalitet.platform.mail.Mail;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.Events;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The door to sending the report to those who asked for it. Sending is a job; each gets one letter however often it runs. */
@Service
public class ReportLetters {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("workshop-report-letters");
    private static final int AT_ONCE = 100;

    private final LetterStore store;
    private final Events events;
    private final Mail mail;
    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    ReportLetters(LetterStore store, Events events, Mail mail, ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.store = store;
        this.events = events;
        this.mail = mail;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** How many have asked for it and not been sent it. */
    @Transactional(readOnly = true)
    public int waiting(UUID event) {
        return store.waiting(event);
    }

    @Transactional(readOnly = true)
    public int sent(UUID event) {
        return store.sent(event);
    }

    /** Whether they are being written just now. */
    public boolean underWay(UUID event) {
        return scheduler
                .getObject()
                .getScheduledExecution(TASK.instanceId(event.toString()))
                .isPresent();
    }

    /** Whether they leave the house once they are written. */
    public boolean leave() {
        return mail.leaves();
    }

    /** Whether somebody who worked at the event has asked for the report. */
    @Transactional(readOnly = true)
    public boolean wishes(UUID event, UUID person) {
        return store.wishes(event, person);
    }

    /** Somebody who worked at the event asks for the report, or does not want it after all. */
    @Transactional
    public void wish(UUID event, UUID person, boolean wanted) {
        if (wanted) {
            store.wish(event, person);
        } else {
            store.wishNot(event, person);
        }
    }

    /** Sends it to all who wait, from now on. */
    @Transactional
    public void send(Event event) {
        var jobs = scheduler.getObject();
        jobs.scheduleIfNotExists(TASK.instance(event.id().toString()).build(), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                jobs.triggerCheckForDueExecutions();
            }
        });
    }

    /** Some letters, and whether there are more. */
    @Transactional
    boolean sendSome(UUID id) {
        return events.find(id)
                .map(event -> {
                    var addresses = store.next(id, AT_ONCE, clock.instant());
                    Stream.concat(addresses.stream(), store.staff(id, clock.instant()).stream())
                            .forEach(address -> mail.send(letter(event, address)));
                    return addresses.size() == AT_ONCE;
                })
                .orElse(false);
    }

    private static Letter letter(Event event, LetterStore.Address address) {
        return new Letter(
                address.email(),
                address.language(),
                "workshop.report.letter",
                event.path() + "/rapport",
                event.title().in(address.language()));
    }
}

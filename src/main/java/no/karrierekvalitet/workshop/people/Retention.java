package no.karrierekvalitet.workshop.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.karrierekvalitet.platform.mail.Mail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets the people of events whose time is over: names, addresses, wishes and who sat where. The words stay. */
@Component
public class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final RetentionStore store;
    private final Mail mail;
    private final Clock clock;

    Retention(RetentionStore store, Mail mail, Clock clock) {
        this.store = store;
        this.mail = mail;
        this.clock = clock;
    }

    /** Does it for every event that is due. Twice is the same as once. */
    @Transactional
    public void forget() {
        store.due(LocalDate.now(clock)).forEach(this::forget);
        store.forgetLists(clock.instant());
    }

    private void forget(UUID event) {
        store.addressesOnlyHere(event).forEach(mail::forget);
        var people = store.forget(event, clock.instant());
        LOG.info("Event {} is over for good: {} people forgotten", event, people);
    }

    /** The day on which an event's people are forgotten, as things stand. */
    public LocalDate dayFor(UUID event) {
        return store.dayFor(event);
    }
}

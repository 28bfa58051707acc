package no.karrierekvalitet.workshop.people;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Secret;
import no.karrierekvalitet.platform.mail.Letter;
import no.karrierekvalitet.platform.mail.Mail;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.EventStatus;
import no.karrierekvalitet.workshop.Events;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registering oneself, without an account. Whoever gives an address gets a letter with a link of their own, and it is
 * never told whether the address was on the list already.
 */
@Component
public class Registration {

    private final ParticipantStore participants;
    private final Participants people;
    private final QueueStore queue;
    private final Events events;
    private final Mail mail;
    private final Clock clock;

    Registration(
            ParticipantStore participants,
            Participants people,
            QueueStore queue,
            Events events,
            Mail mail,
            Clock clock) {
        this.participants = participants;
        this.people = people;
        this.queue = queue;
        this.events = events;
        this.mail = mail;
        this.clock = clock;
    }

    /** How full it is. {@code free} is 0 or more; {@code waiting} people stand in the queue before the next one. */
    public record Standing(int free, int waiting) {
        public boolean full() {
            return free == 0 || waiting > 0;
        }
    }

    public Standing standing(UUID event) {
        return new Standing(Math.max(0, queue.free(event)), queue.waiting(event));
    }

    public static boolean isOpen(Event event) {
        return event.registration() && (event.status() == EventStatus.OPEN || event.status() == EventStatus.RUNNING);
    }

    /** The path of the new participant's own page; empty when it was sent to the address they gave. */
    @Transactional
    public Optional<String> register(Event event, Entry entry, Language language) {
        queue.lock(event.id());
        var email = entry.email();
        var known = email == null ? Optional.<Participant>empty() : participants.withAddress(event.id(), email);
        var participant = known.orElseGet(() -> add(event, entry, language));
        var path = newLink(participant);
        if (email == null) {
            return Optional.of(path);
        }
        tell(event, participant, path);
        return Optional.empty();
    }

    private Participant add(Event event, Entry entry, Language language) {
        var status = standing(event.id()).full() ? Participant.Status.WAITING : Participant.Status.REGISTERED;
        var one = participant(Ids.next(), event.id(), entry, status, Participant.Source.REGISTRATION, language);
        participants.add(one, clock.instant());
        return one;
    }

    static Participant participant(
            UUID id, UUID event, Entry entry, Participant.Status status, Participant.Source source, Language language) {
        return new Participant(
                id,
                event,
                entry.name(),
                entry.email(),
                entry.organisation(),
                entry.sector(),
                entry.county(),
                entry.role(),
                status,
                source,
                entry.wantsReport(),
                language);
    }

    private String newLink(Participant participant) {
        var secret = Secret.random();
        queue.addLink(secret.fingerprint(), participant.id(), clock.instant());
        return Event.HOME + "/" + participant.event() + "/pamelding/" + secret.text();
    }

    private void tell(Event event, Participant one, String path) {
        var waiting = one.status() == Participant.Status.WAITING;
        letter(event, one, waiting ? "workshop.people.mail.waiting" : "workshop.people.mail.registered", path);
    }

    private void letter(Event event, Participant one, String key, String path) {
        if (one.email() != null) {
            mail.send(new Letter(
                    one.email(),
                    one.language(),
                    key,
                    path,
                    event.title().in(one.language()),
                    one.status() == Participant.Status.WAITING ? queue.place(one.id()) : 0));
        }
    }

    /** @throws Failure.NotFound when the link is wrong, or whom it belonged to is forgotten */
    public Participant own(UUID event, String secret) {
        return queue.behind(event, Secret.of(secret).fingerprint())
                .flatMap(id -> participants.find(event, id))
                .orElseThrow(Failure.NotFound::new);
    }

    /** Place in the queue, from 1. */
    public int place(Participant waiting) {
        return queue.place(waiting.id());
    }

    /** Changes what they wrote; the address they gave stays theirs, and so does their role. */
    @Transactional
    public void change(UUID event, String secret, Entry entry) {
        var one = own(event, secret);
        var kept = new Entry(
                entry.name(),
                one.email(),
                entry.organisation(),
                entry.sector(),
                entry.county(),
                one.role(),
                entry.wantsReport() && one.email() != null);
        participants.change(participant(one.id(), event, kept, one.status(), one.source(), one.language()));
    }

    /** Gives the place up; the next in the queue gets it, and a letter. */
    @Transactional
    public void cancel(UUID event, String secret) {
        queue.lock(event);
        people.cancel(event, own(event, secret).id());
        advance(event);
    }

    /** Comes after all: with a place when there is one, else at the end of the queue. */
    @Transactional
    public void again(UUID event, String secret) {
        queue.lock(event);
        var one = own(event, secret);
        if (one.status() == Participant.Status.CANCELLED && free(one)) {
            var status = standing(event).full() ? Participant.Status.WAITING : Participant.Status.REGISTERED;
            queue.queueAgain(one.id(), status);
        }
    }

    /** Nobody else has registered with their address meanwhile. */
    private boolean free(Participant one) {
        return one.email() == null
                || participants.withAddress(one.event(), one.email()).isEmpty();
    }

    /** Gives free places to those who have waited longest. Repeatable. */
    @Transactional
    public void advance(UUID id) {
        queue.lock(id);
        var event = events.find(id).orElse(null);
        if (event != null) {
            queue.first(id, Math.max(0, queue.free(id))).forEach(one -> giveAPlace(event, one));
        }
    }

    private void giveAPlace(Event event, UUID id) {
        participants.status(event.id(), id, Participant.Status.REGISTERED);
        participants
                .find(event.id(), id)
                .filter(one -> one.email() != null)
                .ifPresent(one -> letter(event, one, "workshop.people.mail.place", newLink(one)));
    }

    @Nullable
    static String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

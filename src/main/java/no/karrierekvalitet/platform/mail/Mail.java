package no.karrierekvalitet.platform.mail;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Settings;
import no.karrierekvalitet.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to sending e-mail. A letter is part of the caller's transaction and leaves when that is committed. */
@Component
public class Mail {

    private final OutboxStore outbox;
    private final Postbox postbox;
    private final Texts texts;
    private final Settings settings;
    private final Clock clock;

    Mail(OutboxStore outbox, Postbox postbox, Texts texts, Settings settings, Clock clock) {
        this.outbox = outbox;
        this.postbox = postbox;
        this.texts = texts;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public void send(Letter letter) {
        write(letter, null);
    }

    /**
     * A letter that comes again until it is stopped. The way to stop it stands in the letter and in its headers (RFC 8058).
     *
     * @param stopPath where a visit or a post stops it, without signing in
     */
    @Transactional
    public void sendUntilStopped(Letter letter, String stopPath) {
        write(letter, settings.publicAddress().resolve(stopPath));
    }

    private void write(Letter letter, @Nullable URI stop) {
        var subject = texts.get(letter.language(), letter.key() + ".subject", letter.args());
        var text = texts.get(letter.language(), letter.key() + ".text", letter.args());
        var link = settings.publicAddress().resolve(letter.path());
        var stopped = stop == null ? "" : texts.get(letter.language(), "platform.mail.stop") + "\n" + stop + "\n";
        var body = text + "\n\n" + link + "\n\n-- \n" + texts.get(letter.language(), "ui.name") + "\n" + stopped;
        var id = Ids.next();
        outbox.add(id, letter, subject, body, stop, clock.instant());
        postbox.put(id);
    }

    /** The newest letters, for the administrator and, in demo mode, for everybody. */
    public List<Sent> newest(int limit) {
        return outbox.newest(limit);
    }

    /** Whether letters leave the house: not without a mail server, and never from a demo. */
    public boolean leaves() {
        return postbox.isEmptied();
    }

    /** The newest letters that have not left yet. */
    public List<Sent> unsent(int limit) {
        return outbox.unsent(limit);
    }

    public Standing standing() {
        return outbox.standing();
    }

    /**
     * How many letters have not left.
     *
     * @param waiting not tried yet
     * @param failed tried in vain
     */
    public record Standing(int waiting, int failed) {}

    /**
     * Tries to send a letter at once.
     *
     * @throws Failure.NotFound when it has been sent or is gone
     */
    @Transactional
    public void again(UUID letter) {
        postbox.put(outbox.unsent(letter).orElseThrow(Failure.NotFound::new).id());
    }

    /** Tries to send all that have not left, as when a mail server has been set up since. */
    @Transactional
    public void againAll() {
        outbox.unsentIds().forEach(postbox::put);
    }

    /** Removes every letter to an address; its owner has deleted their account. */
    @Transactional
    public void forget(String address) {
        outbox.remove(address);
    }
}

package no.karrierekvalitet.platform.mail;

import java.net.URI;
import java.time.Clock;
import java.util.List;
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
    private final Texts texts;
    private final Settings settings;
    private final Clock clock;

    Mail(OutboxStore outbox, Texts texts, Settings settings, Clock clock) {
        this.outbox = outbox;
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
        outbox.add(Ids.next(), letter, subject, body, stop, clock.instant());
    }

    /** The newest letters, for the administrator and, in demo mode, for everybody. */
    public List<Sent> newest(int limit) {
        return outbox.newest(limit);
    }

    /** Removes every letter to an address; its owner has deleted their account. */
    @Transactional
    public void forget(String address) {
        outbox.remove(address);
    }
}

package no.karrierekvalitet.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.platform.Settings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Takes letters from the outbox to the mail server, at growing intervals for the better part of a day. */
@Component
class Delivery {

    private static final int MOST_ATTEMPTS = 10;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int LONGEST_REASON = 300;

    private final OutboxStore outbox;
    private final ObjectProvider<JavaMailSender> server;
    private final Settings settings;
    private final Clock clock;

    Delivery(OutboxStore outbox, ObjectProvider<JavaMailSender> server, Settings settings, Clock clock) {
        this.outbox = outbox;
        this.server = server;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Asks the mail server to take a letter. What it answers goes to the outbox and not to the log: it may hold the
     * address.
     *
     * @return how long to wait before the next attempt; nothing when there will be none
     */
    Optional<Duration> attempt(UUID id) {
        var sender = Postbox.configured(server);
        var letter = outbox.unsent(id);
        return sender == null || letter.isEmpty() ? Optional.empty() : attempt(letter.get(), sender);
    }

    private Optional<Duration> attempt(Sent letter, JavaMailSender sender) {
        try {
            sender.send(message(letter, sender));
        } catch (MailException | MessagingException refused) {
            outbox.failed(letter.id(), reason(refused));
            return letter.attempts() + 1 < MOST_ATTEMPTS
                    ? Optional.of(FIRST_WAIT.multipliedBy(1L << letter.attempts()))
                    : Optional.empty();
        }
        outbox.sent(letter.id(), clock.instant());
        return Optional.empty();
    }

    private MimeMessage message(Sent letter, JavaMailSender sender) throws MessagingException {
        var message = sender.createMimeMessage();
        var parts = new MimeMessageHelper(message, "UTF-8");
        parts.setFrom(settings.mailFrom());
        parts.setTo(letter.recipient());
        parts.setSubject(letter.subject());
        parts.setText(String.valueOf(letter.body()));
        message.setHeader("Content-Language", letter.language().code());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.stopLink() != null) {
            message.setHeader("List-Unsubscribe", "<" + letter.stopLink() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    private static String reason(Exception refused) {
        var cause = NestedExceptionUtils.getMostSpecificCause(refused);
        var said = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        var line = said.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST_REASON));
    }

    /** Old letters hold addresses, and unsent ones links that are long over. */
    void forgetOld() {
        outbox.removeBefore(clock.instant().minus(KEPT));
    }
}

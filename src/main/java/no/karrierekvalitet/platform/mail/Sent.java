package no.karrierekvalitet.platform.mail;

import java.time.Instant;
import java.util.UUID;
import no.karrierekvalitet.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the outbox.
 *
 * @param body null once sent
 * @param sentAt null while waiting
 * @param failure why the last attempt to send it failed
 * @param attempts how often the mail server was asked to take it
 * @param stopLink where a letter that comes again is stopped
 */
public record Sent(
        UUID id,
        String recipient,
        Language language,
        String subject,
        @Nullable String body,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable String failure,
        int attempts,
        @Nullable String stopLink) {}

package no.karrierekvalitet.quality.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a service has set out to do.
 *
 * @param responsible who sees to it; null until somebody takes it
 * @param origin where it came from
 * @param element what of the framework it is about, {@code part/code}
 * @param version counts changes, so that two who edit at once find out
 */
public record Action(
        UUID id,
        UUID service,
        Text text,
        @Nullable Responsible responsible,
        Origin origin,
        @Nullable String element,
        int version,
        Instant createdAt,
        Instant changedAt) {

    /**
     * What people write about it.
     *
     * @param title 1 to 300 characters
     * @param measure how the service will know that it worked; up to 2,000 characters
     * @param responsible a person; null for nobody
     * @param effect what came of it; up to 4,000 characters
     */
    public record Text(
            String title,
            String measure,
            @Nullable UUID responsible,
            @Nullable LocalDate due,
            ActionStatus status,
            String effect) {}

    /**
     * @param person null when they have deleted their account
     * @param name empty when they have left: who has left a service is not named in its plan
     * @param here whether they belong to the service today
     */
    public record Responsible(@Nullable UUID person, String name, boolean here) {}

    /**
     * @param name what the event is called, when it comes from one
     * @param path where it can be read, within the product
     */
    public record Origin(
            Source source,
            @Nullable UUID id,
            @Nullable String name,
            @Nullable String path) {

        /** Where it can be read, when it can: an event's report, or a round. */
        public @Nullable String reading() {
            return source == Source.ROUND && id != null
                    ? "/var-kvalitet/" + id
                    : path != null && path.startsWith("/") ? path : null;
        }
    }

    public String title() {
        return text.title();
    }

    public ActionStatus status() {
        return text.status();
    }

    /** Whether whoever had it has left, so that it needs somebody new. */
    public boolean waits() {
        return status().open() && responsible != null && !responsible.here();
    }

    public boolean late(LocalDate today) {
        return status().open() && text.due() != null && text.due().isBefore(today);
    }

    public boolean isOf(UUID person) {
        return responsible != null && responsible.here() && person.equals(responsible.person());
    }

    public boolean isNobodys() {
        return responsible == null || !responsible.here();
    }
}

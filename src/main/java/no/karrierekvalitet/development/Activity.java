package no.karrierekvalitet.development;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to do to come closer to a goal.
 *
 * @param suggestion id of the edition's suggestion it was made from
 * @param doneOn the day it was marked as done; null unless it is
 */
public record Activity(
        UUID id,
        UUID goal,
        Text text,
        @Nullable String suggestion,
        ActivityStatus status,
        @Nullable LocalDate doneOn,
        Instant changedAt) {

    /**
     * What the person writes.
     *
     * @param from first day, if there is one
     * @param to last day; null for a single day, and never without {@code from}
     * @param withWhom empty when alone
     */
    public record Text(
            String text,
            ActivityKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String withWhom) {}

    public boolean open() {
        return status.open();
    }

    /** The last day of it, or null when no day is set. */
    public @Nullable LocalDate lastDay() {
        return text.to() != null ? text.to() : text.from();
    }

    /** Whether its days have gone by and it is still open. */
    public boolean overdue(LocalDate today) {
        var last = lastDay();
        return open() && last != null && last.isBefore(today);
    }
}

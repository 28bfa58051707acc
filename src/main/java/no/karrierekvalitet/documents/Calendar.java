package no.karrierekvalitet.documents;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days to show in somebody's own calendar, as a file or as a feed a calendar subscribes to. Entries are marked as private:
 * colleagues who may look into the calendar are not shown what they say.
 *
 * @param name what the calendar is called where it is subscribed to
 */
public record Calendar(String name, List<Entry> entries) {

    public Calendar {
        entries = List.copyOf(entries);
    }

    /** The calendar as iCalendar (RFC 5545), ready to be served as {@code text/calendar}. */
    public byte[] ics() {
        return Ics.write(this);
    }

    /**
     * Something that fills whole days.
     *
     * @param uid the same for the same thing for ever, so that a calendar updates it rather than showing it twice
     * @param from first day
     * @param to last day, the same as {@code from} for a single one
     * @param changedAt when the entry was last changed
     * @param link where to read more, absolute
     */
    public record Entry(
            String uid,
            LocalDate from,
            LocalDate to,
            String title,
            @Nullable String description,
            Instant changedAt,
            @Nullable URI link) {}
}

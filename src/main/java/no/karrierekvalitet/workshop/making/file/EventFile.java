package no.karrierekvalitet.workshop.making.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.workshop.Event;
import org.jspecify.annotations.Nullable;

/**
 * An event as a file, described in docs/files.md.
 *
 * @param parts what each feature knows about it, by the part's name
 */
record EventFile(String format, int version, About event, Map<String, Object> parts) {

    static final String FORMAT = "karrierekvalitet-event";
    static final int VERSION = 1;

    static EventFile of(Event event, int peopleDays, @Nullable String edition, Map<String, Object> parts) {
        return new EventFile(FORMAT, VERSION, About.of(event, peopleDays, edition), parts);
    }

    /**
     * @param peopleDays after the end until its people are forgotten
     * @param edition version of the framework's edition that elements are of
     */
    record About(
            Localized title,
            Localized summary,
            List<String> languages,
            String place,
            LocalDate startsOn,
            int days,
            @Nullable Integer capacity,
            boolean registration,
            boolean walkIn,
            int peopleDays,
            boolean ended,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable String edition) {

        static About of(Event event, int peopleDays, @Nullable String edition) {
            return new About(
                    event.title(),
                    event.summary(),
                    event.languages().stream().map(Language::code).toList(),
                    event.place(),
                    event.startsOn(),
                    event.days(),
                    event.capacity(),
                    event.registration(),
                    event.walkIn(),
                    peopleDays,
                    event.endedAt() != null,
                    event.startedAt(),
                    event.endedAt(),
                    edition);
        }
    }
}

package no.karrierekvalitet.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A gathering: what it is called, when, and how people come to it. Its programme, people and notes are looked up by its
 * id.
 *
 * @param code what people type or scan to join: six characters, none that look alike
 * @param languages one or two; the first is the one the event is written in
 * @param service the service that holds it, if one does
 * @param edition the edition its tasks point into
 * @param capacity places for those who register themselves; null for no limit
 * @param registration whether people may register themselves
 * @param walkIn whether the code alone lets people join; else their own link or their table's
 * @param rehearsal whether what is written now is practice, to be wiped before the day
 * @param version grows with every change of the event itself, against overwriting each other
 */
public record Event(
        UUID id,
        String code,
        Localized title,
        Localized summary,
        List<Language> languages,
        @Nullable UUID service,
        @Nullable UUID edition,
        String place,
        LocalDate startsOn,
        int days,
        EventStatus status,
        @Nullable Integer capacity,
        boolean registration,
        boolean walkIn,
        boolean rehearsal,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        long version) {

    public static final String HOME = "/samling";

    public Event {
        languages = List.copyOf(languages);
    }

    /** The event's address; everything about it lies below. */
    public String path() {
        return HOME + "/" + id;
    }

    /** In which language a reader gets the event's texts: their own if it is one of the event's, or else its first. */
    public Language spokenTo(Language reader) {
        return languages.contains(reader) ? reader : languages.getFirst();
    }

    public LocalDate lastDay() {
        return startsOn.plusDays(days - 1L);
    }
}

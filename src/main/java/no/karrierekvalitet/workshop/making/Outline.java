package no.karrierekvalitet.workshop.making;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import org.jspecify.annotations.Nullable;

/**
 * What is settled first about an event.
 *
 * @param service the service that holds it, if one does
 */
public record Outline(
        Localized title,
        LocalDate startsOn,
        String place,
        List<Language> languages,
        @Nullable UUID service) {
    public Outline {
        languages = List.copyOf(languages);
    }

    Outline at(LocalDate day) {
        return new Outline(title, day, place, languages, service);
    }

    Outline called(Localized other) {
        return new Outline(other, startsOn, place, languages, service);
    }
}

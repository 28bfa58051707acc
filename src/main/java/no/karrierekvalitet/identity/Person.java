package no.karrierekvalitet.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.PlatformRole;
import no.karrierekvalitet.platform.Viewer;

/** An account as it is kept. */
public record Person(
        UUID id,
        String name,
        String email,
        boolean emailConfirmed,
        Language language,
        boolean hasPassword,
        Instant createdAt,
        Set<PlatformRole> roles) {

    public Viewer.Person viewer() {
        return new Viewer.Person(id, name, language, roles);
    }

    public People.Contact contact() {
        return new People.Contact(id, name, email, language);
    }
}

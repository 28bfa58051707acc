package no.karrierekvalitet.identity.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.identity.Accounts;
import no.karrierekvalitet.identity.PersonSessions;
import no.karrierekvalitet.identity.PersonalData;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.identity.oidc.ExternalLogins;
import no.karrierekvalitet.identity.passkeys.Passkeys;
import no.karrierekvalitet.platform.PlatformRole;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What identity itself keeps about a person. */
@Component
class OwnAccount implements PersonalData {

    private final Accounts accounts;
    private final Services services;
    private final Passkeys passkeys;
    private final ExternalLogins logins;
    private final PersonSessions sessions;

    OwnAccount(
            Accounts accounts, Services services, Passkeys passkeys, ExternalLogins logins, PersonSessions sessions) {
        this.accounts = accounts;
        this.services = services;
        this.passkeys = passkeys;
        this.logins = logins;
        this.sessions = sessions;
    }

    @Override
    public String section() {
        return "account";
    }

    @Override
    public Object of(UUID id) {
        var person = accounts.person(id);
        return new Account(
                id,
                person.name(),
                person.email(),
                person.emailConfirmed(),
                person.language().code(),
                person.hasPassword(),
                person.createdAt(),
                person.roles(),
                services.history(id),
                passkeys.of(id),
                logins.of(id),
                sessions.of(id, "").stream()
                        .map(place -> new Session(place.agent(), place.since(), place.lastUsed()))
                        .toList());
    }

    record Account(
            UUID id,
            String name,
            String email,
            boolean emailConfirmed,
            String language,
            boolean hasPassword,
            Instant createdAt,
            Set<PlatformRole> platformRoles,
            List<Services.Period> memberships,
            List<Passkeys.Key> passkeys,
            List<ExternalLogins.Login> accountsElsewhere,
            List<Session> sessions) {}

    record Session(@Nullable String browser, Instant since, Instant lastUsed) {}
}

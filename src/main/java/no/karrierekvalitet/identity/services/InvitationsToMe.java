package no.karrierekvalitet.identity.services;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import no.karrierekvalitet.identity.Accounts;
import no.karrierekvalitet.identity.PersonalData;
import no.karrierekvalitet.identity.Role;
import org.springframework.stereotype.Component;

/** Open invitations to a person's address, for the file with everything that is theirs. */
@Component
class InvitationsToMe implements PersonalData {

    private final InvitationStore store;
    private final Accounts accounts;
    private final Clock clock;

    InvitationsToMe(InvitationStore store, Accounts accounts, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String section() {
        return "invitations";
    }

    @Override
    public Object of(UUID person) {
        return store.toAddress(accounts.person(person).email(), clock.instant()).stream()
                .map(one -> new Open(one.serviceName(), one.role(), one.createdAt(), one.expiresAt()))
                .toList();
    }

    record Open(String service, Role role, Instant createdAt, Instant expiresAt) {}
}

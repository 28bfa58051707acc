package no.karrierekvalitet.workshop.people.own;

import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.identity.Accounts;
import no.karrierekvalitet.identity.PersonalData;
import org.springframework.stereotype.Component;

/**
 * Where somebody has registered or been registered with the address of their account, for the file with everything that is
 * theirs. Only a confirmed address: else an account with somebody else's would tell where they have been.
 */
@Component
class OwnRegistrations implements PersonalData {

    private final OwnRegistrationStore store;
    private final Accounts accounts;

    OwnRegistrations(OwnRegistrationStore store, Accounts accounts) {
        this.store = store;
        this.accounts = accounts;
    }

    @Override
    public String section() {
        return "eventRegistrations";
    }

    @Override
    public Object of(UUID id) {
        var person = accounts.person(id);
        return person.emailConfirmed()
                ? store.withAddress(person.email(), person.language().code())
                : List.of();
    }
}

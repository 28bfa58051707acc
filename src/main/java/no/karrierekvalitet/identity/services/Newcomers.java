package no.karrierekvalitet.identity.services;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.karrierekvalitet.identity.Accounts;
import no.karrierekvalitet.identity.AddressTaken;
import no.karrierekvalitet.identity.NewAccount;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An account and a place in a service, made together or not at all. */
@Component
class Newcomers {

    private final Accounts accounts;
    private final Invitations invitations;

    Newcomers(Accounts accounts, Invitations invitations) {
        this.accounts = accounts;
        this.invitations = invitations;
    }

    /** @throws AddressTaken when somebody has an account with this address; the invitation stays open */
    @Transactional
    public Invitation accept(
            String code, NewAccount account, HttpServletRequest request, HttpServletResponse response) {
        var person = accounts.create(account, request, response);
        return invitations.accept(code, person);
    }
}

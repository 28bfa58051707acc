package no.karrierekvalitet.selfevaluation.answering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.karrierekvalitet.identity.Accounts;
import no.karrierekvalitet.identity.NewAccount;
import no.karrierekvalitet.selfevaluation.DeviceEvaluation;
import no.karrierekvalitet.selfevaluation.Evaluations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an account and keeps in it what was done without one: both or neither. */
@Service
class Keeping {

    private final Accounts accounts;
    private final Evaluations evaluations;

    Keeping(Accounts accounts, Evaluations evaluations) {
        this.accounts = accounts;
        this.evaluations = evaluations;
    }

    /** @throws no.karrierekvalitet.identity.AddressTaken when somebody has an account with this address */
    @Transactional
    public void keep(
            DeviceEvaluation made, NewAccount account, HttpServletRequest request, HttpServletResponse response) {
        evaluations.claim(accounts.create(account, request, response), made);
    }
}

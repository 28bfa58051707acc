package no.karrierekvalitet.selfevaluation.answering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.karrierekvalitet.identity.Accounts;
import no.karrierekvalitet.identity.NewAccount;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.DeviceEvaluation;
import no.karrierekvalitet.selfevaluation.Evaluations;
import no.karrierekvalitet.selfevaluation.reflection.Reflections;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was done without an account, whole: with the account it makes for it, or in one that is there. */
@Service
class Keeping {

    private final Accounts accounts;
    private final Evaluations evaluations;
    private final Reflections reflections;

    Keeping(Accounts accounts, Evaluations evaluations, Reflections reflections) {
        this.accounts = accounts;
        this.evaluations = evaluations;
        this.reflections = reflections;
    }

    /** @throws no.karrierekvalitet.identity.AddressTaken when somebody has an account with this address */
    @Transactional
    public void keep(
            DeviceEvaluation made, NewAccount account, HttpServletRequest request, HttpServletResponse response) {
        keep(accounts.create(account, request, response), made);
    }

    /** Keeps it in an account that is there: the answers, then what was written. Sent again, it adds what is missing. */
    public void keep(Viewer.Person person, DeviceEvaluation made) {
        reflections.keep(person, evaluations.claim(person, made), made.thoughts());
    }
}

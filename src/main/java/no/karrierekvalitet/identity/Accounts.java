package no.karrierekvalitet.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Objects;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to making an account. */
@Component
public class Accounts {

    private final PeopleStore people;
    private final Passwords passwords;
    private final SignIn signIn;
    private final Clock clock;

    Accounts(PeopleStore people, Passwords passwords, SignIn signIn, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.signIn = signIn;
        this.clock = clock;
    }

    /**
     * Makes an account and signs this request in to it. Joins the caller's transaction, so that what a visitor did before
     * can be kept in the same breath; the session begins when that has been committed.
     *
     * @param account already validated
     * @throws AddressTaken when somebody has an account with this address
     */
    @Transactional
    public Viewer.Person create(NewAccount account, HttpServletRequest request, HttpServletResponse response) {
        var id = Ids.next();
        var password = account.password();
        people.add(
                id,
                Objects.requireNonNull(account.name()).strip(),
                Objects.requireNonNull(account.email()).strip(),
                account.chosenLanguage(),
                password == null || password.isEmpty() ? null : passwords.hash(password),
                clock.instant());
        var person = people.find(id).orElseThrow().viewer();
        signIn.afterCommit(person, request, response);
        return person;
    }
}

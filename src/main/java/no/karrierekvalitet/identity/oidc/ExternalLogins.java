package no.karrierekvalitet.identity.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.identity.Accounts;
import no.karrierekvalitet.identity.NewAccount;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.platform.mail.Letter;
import no.karrierekvalitet.platform.mail.Mail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to which account elsewhere opens which account here. */
@Component
public class ExternalLogins {

    private final ExternalLoginStore store;
    private final Accounts accounts;
    private final Mail mail;
    private final Clock clock;

    ExternalLogins(ExternalLoginStore store, Accounts accounts, Mail mail, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.mail = mail;
        this.clock = clock;
    }

    /** One account elsewhere that opens a person's account here. */
    public record Login(UUID id, String issuer, String subject, Instant createdAt, Instant lastUsedAt) {}

    /** Oldest first. */
    public List<Login> of(UUID person) {
        return store.of(person);
    }

    /** Whose account this one opens, if anybody's. */
    Optional<UUID> owner(String issuer, String subject) {
        return store.owner(issuer, subject);
    }

    @Transactional
    public void used(String issuer, String subject) {
        store.use(issuer, subject, clock.instant());
    }

    /**
     * Makes a new account that this one opens, and signs the request in to it.
     *
     * @throws no.karrierekvalitet.identity.AddressTaken when somebody has an account with this address
     * @throws Failure.Conflict when it opens an account by now
     */
    @Transactional
    public void begin(NewAccount account, Arrival arrival, HttpServletRequest request, HttpServletResponse response) {
        var person = accounts.create(account, request, response);
        store.add(Ids.next(), arrival.issuer(), arrival.subject(), person.id(), clock.instant());
    }

    /**
     * Lets it open this person's account from now on, and tells them by e-mail.
     *
     * @param label the provider's name for the person
     * @throws Failure.Conflict when it opens somebody's account already
     */
    @Transactional
    public void connect(UUID id, Arrival arrival, Localized label) {
        store.add(Ids.next(), arrival.issuer(), arrival.subject(), id, clock.instant());
        var person = accounts.person(id);
        mail.send(new Letter(
                person.email(), person.language(), "identity.mail.connected", "/konto", label.in(person.language())));
    }

    /** @throws Failure.NotFound when this person has no such one */
    @Transactional
    public void remove(UUID person, UUID login) {
        if (!store.remove(person, login)) {
            throw new Failure.NotFound();
        }
    }
}

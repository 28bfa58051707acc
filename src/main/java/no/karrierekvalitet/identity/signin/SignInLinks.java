package no.karrierekvalitet.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.identity.Accounts;
import no.karrierekvalitet.identity.People;
import no.karrierekvalitet.identity.Person;
import no.karrierekvalitet.platform.Secret;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.platform.mail.Letter;
import no.karrierekvalitet.platform.mail.Mail;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Links by e-mail that sign in once, and by that confirm the address. */
@Component
public class SignInLinks {

    static final Duration LIFETIME = Duration.ofMinutes(30);

    private final LinkStore links;
    private final Accounts accounts;
    private final Mail mail;
    private final TaskExecutor later;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignInLinks(
            LinkStore links,
            Accounts accounts,
            Mail mail,
            TaskExecutor applicationTaskExecutor,
            TransactionTemplate transaction,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.mail = mail;
        this.later = applicationTaskExecutor;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Looked up after the answer has gone, so that neither text nor time tells whether there is such an account.
     *
     * @param to where the person wanted to go
     */
    void request(String email, String to) {
        later.execute(() -> transaction.executeWithoutResult(
                _ -> accounts.withAddress(email).map(Person::contact).ifPresent(person -> send(person, to))));
    }

    private void send(People.Contact person, String to) {
        var token = Secret.random();
        links.add(
                token.fingerprint(),
                person.id(),
                person.email(),
                true,
                clock.instant().plus(LIFETIME));
        mail.send(new Letter(
                person.email(),
                person.language(),
                "identity.mail.link",
                "/logg-inn/lenke/" + token.text() + Destination.query(to),
                LIFETIME.toMinutes()));
    }

    /** Whether this link would still work. */
    boolean works(String token) {
        return links.find(Secret.of(token).fingerprint(), true, clock.instant()).isPresent();
    }

    /** Uses a link up; answers nothing when it is unknown, used or expired. */
    @Transactional
    public Optional<Accounts.Entry> use(String token, Viewer viewer) {
        return links.take(Secret.of(token).fingerprint(), true, clock.instant())
                .map(link -> accounts.enterByLink(link.person(), link.email(), isSelf(viewer, link.person())));
    }

    private static boolean isSelf(Viewer viewer, UUID person) {
        return viewer instanceof Viewer.Person self && self.id().equals(person);
    }
}

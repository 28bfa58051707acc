package no.karrierekvalitet.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.identity.signin.Attempts;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.PlatformRole;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.platform.mail.Letter;
import no.karrierekvalitet.platform.mail.Mail;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to making, changing and deleting an account. */
@Component
public class Accounts {

    private final PeopleStore people;
    private final Passwords passwords;
    private final Officials officials;
    private final SignIn signIn;
    private final Attempts attempts;
    private final PersonSessions sessions;
    private final Mail mail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            PeopleStore people,
            Passwords passwords,
            Officials officials,
            SignIn signIn,
            Attempts attempts,
            PersonSessions sessions,
            Mail mail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.officials = officials;
        this.signIn = signIn;
        this.attempts = attempts;
        this.sessions = sessions;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes an account and signs this request in to it. Joins the caller's transaction, so that what a visitor did before
     * can be kept in the same breath; the session begins when that has been committed.
     *
     * @param account already validated
     * @throws AddressTaken when somebody has an account with this address
     * @throws Failure.TooMany when too many accounts have been made from one place
     */
    @Transactional
    public Viewer.Person create(NewAccount account, HttpServletRequest request, HttpServletResponse response) {
        return create(account, Set.of(), request, response);
    }

    /** The same, with roles on the whole installation from the first moment. */
    @Transactional
    public Viewer.Person create(
            NewAccount account, Set<PlatformRole> roles, HttpServletRequest request, HttpServletResponse response) {
        attempts.account(request.getRemoteAddr());
        var id = add(account);
        roles.forEach(role -> people.grant(id, role));
        var person = person(id);
        events.publishEvent(new AccountCreated(person.contact()));
        signIn.afterCommit(person.viewer(), request, response);
        return person.viewer();
    }

    private UUID add(NewAccount account) {
        var id = Ids.next();
        people.add(
                id,
                Objects.requireNonNull(account.name()).strip(),
                Objects.requireNonNull(account.email()).strip(),
                account.chosenLanguage(),
                hash(account.password()),
                clock.instant());
        return id;
    }

    private @Nullable String hash(@Nullable String password) {
        return password == null || password.isEmpty() ? null : passwords.hash(password);
    }

    /** @throws Failure.NotFound when the account has been deleted */
    public Person person(UUID id) {
        return people.find(id).orElseThrow(Failure.NotFound::new);
    }

    public Optional<Person> withAddress(String email) {
        return people.findByEmail(email);
    }

    /** Who signs in with this address and password; takes the same time when nobody does. */
    public Optional<Viewer.Person> authenticate(String email, String password) {
        var person = people.findByEmail(email);
        var hash = person.flatMap(known -> people.passwordHash(known.id()));
        return passwords.match(password, hash.orElse(null)) ? person.map(Person::viewer) : Optional.empty();
    }

    /** Whether this is the person's password; true for everybody without one. */
    public boolean knowsPassword(UUID id, String password) {
        var hash = people.passwordHash(id);
        return hash.isEmpty() || passwords.match(password, hash.get());
    }

    @Transactional
    public void describe(UUID id, String name, Language language) {
        people.rename(id, name.strip());
        people.speak(id, language);
        sessions.refresh(person(id).viewer());
    }

    /**
     * Sets or, with null, removes the password, and ends all other sessions.
     *
     * @param currentSession the one that goes on
     */
    @Transactional
    public void setPassword(UUID id, @Nullable String password, String currentSession) {
        people.setPassword(id, hash(password));
        sessions.endOthers(id, currentSession);
        var person = person(id);
        mail.send(new Letter(person.email(), person.language(), "identity.mail.password", "/logg-inn/lenke"));
    }

    /**
     * Somebody used a sign-in link that was sent to this address, which thereby is the person's. When nobody had confirmed
     * the address before, whoever made the account may have been somebody else: then its password, passkeys, accounts
     * elsewhere and sessions end here, or the maker could go on reading.
     *
     * @param inside whether the link was used from a session of the same person
     */
    @Transactional
    public Entry enterByLink(UUID id, String email, boolean inside) {
        var before = person(id);
        var doubtful = !before.emailConfirmed() && !inside;
        if (doubtful) {
            people.setPassword(id, null);
            people.removeKeys(id);
            sessions.endAll(id);
        }
        return new Entry(confirm(id, email), doubtful && before.hasPassword());
    }

    /** @param passwordRemoved whether the person must be told to choose a new password */
    public record Entry(Viewer.Person person, boolean passwordRemoved) {}

    /** @throws AddressTaken when somebody else has an account with this address */
    @Transactional
    public Viewer.Person confirm(UUID id, String email) {
        var before = person(id);
        people.confirm(id, email, clock.instant());
        if (!before.email().equalsIgnoreCase(email)) {
            mail.send(new Letter(before.email(), before.language(), "identity.mail.moved", "/kontakt"));
        }
        return before.viewer();
    }

    /**
     * Deletes the person and, by the foreign keys of every module, all that was theirs; at once and for good.
     *
     * @throws LastAdmin when nobody would be left to run the installation
     */
    @Transactional
    public void delete(UUID id) {
        var person = person(id);
        officials.release(person);
        mail.forget(person.email());
        people.delete(id);
        sessions.endAll(id);
    }
}

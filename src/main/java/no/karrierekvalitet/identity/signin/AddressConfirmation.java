package no.karrierekvalitet.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import no.karrierekvalitet.identity.AccountCreated;
import no.karrierekvalitet.identity.Accounts;
import no.karrierekvalitet.identity.People;
import no.karrierekvalitet.platform.Secret;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.platform.mail.Letter;
import no.karrierekvalitet.platform.mail.Mail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Asks the owner of an address whether it is theirs: a new account's, or the new one of an account. */
@Component
public class AddressConfirmation {

    static final Duration LIFETIME = Duration.ofDays(3);

    private final LinkStore links;
    private final Accounts accounts;
    private final Mail mail;
    private final Clock clock;

    AddressConfirmation(LinkStore links, Accounts accounts, Mail mail, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.mail = mail;
        this.clock = clock;
    }

    /** At the end of the transaction, because an invitation may have confirmed the address by then. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void welcome(AccountCreated created) {
        var person = accounts.person(created.person().id());
        if (!person.emailConfirmed()) {
            ask(person.contact(), person.email());
        }
    }

    @Transactional
    public void ask(People.Contact person, String email) {
        var token = Secret.random();
        links.add(
                token.fingerprint(), person.id(), email, false, clock.instant().plus(LIFETIME));
        mail.send(new Letter(
                email, person.language(), "identity.mail.confirm", "/konto/epost/" + token.text(), LIFETIME.toDays()));
    }

    /** The address this link would confirm for this viewer; nothing for anybody else. */
    public Optional<String> address(String token, Viewer viewer) {
        return links.find(Secret.of(token).fingerprint(), false, clock.instant())
                .filter(link -> link.person().equals(viewer.person().id()))
                .map(LinkStore.Link::email);
    }

    /**
     * The person says from within the account that the address is theirs.
     *
     * @return whether the link was theirs and still valid
     * @throws no.karrierekvalitet.identity.AddressTaken when somebody else has an account with this address by now
     */
    @Transactional
    public boolean confirm(String token, Viewer viewer) {
        return address(token, viewer).isPresent()
                && links.take(Secret.of(token).fingerprint(), false, clock.instant())
                        .map(link -> accounts.confirm(link.person(), link.email()))
                        .isPresent();
    }
}

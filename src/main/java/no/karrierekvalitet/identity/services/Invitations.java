package no.karrierekvalitet.identity.services;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.identity.Accounts;
import no.karrierekvalitet.identity.People;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Secret;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.platform.mail.Letter;
import no.karrierekvalitet.platform.mail.Mail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Inviting people to a service, and their answers. */
@Component
class Invitations {

    static final Duration LIFETIME = Duration.ofDays(30);

    private final InvitationStore store;
    private final Services services;
    private final Roster roster;
    private final Accounts accounts;
    private final Mail mail;
    private final Clock clock;

    Invitations(InvitationStore store, Services services, Roster roster, Accounts accounts, Mail mail, Clock clock) {
        this.store = store;
        this.services = services;
        this.roster = roster;
        this.accounts = accounts;
        this.mail = mail;
        this.clock = clock;
    }

    /** Those still open or declined. */
    List<Invitation> ofService(UUID service) {
        return store.ofService(service, clock.instant());
    }

    /** Open invitations to a person's address; none while nobody knows that the address is theirs. */
    List<Invitation> to(Viewer viewer) {
        var person = accounts.person(viewer.person().id());
        return person.emailConfirmed() ? store.toAddress(person.email(), clock.instant()) : List.of();
    }

    /** Addresses, in lower case, of those who need no invitation any more. */
    Set<String> memberAddresses(UUID service) {
        return Set.copyOf(store.memberAddresses(service, LocalDate.now(clock)));
    }

    /**
     * Sends each of these people a letter. Whoever belongs to the service already is left out; whoever was invited before
     * gets a new letter, and the old one stops working.
     */
    @Transactional
    public void send(UUID service, Collection<Invitee> invitees, Viewer viewer) {
        var standing = services.managed(service, viewer);
        var members = memberAddresses(service);
        invitees.stream()
                .filter(invitee -> !members.contains(invitee.email().toLowerCase(Locale.ROOT)))
                .forEach(invitee -> send(standing, invitee, viewer.person()));
    }

    private void send(Services.Standing standing, Invitee invitee, Viewer.Person inviter) {
        var secret = Secret.random();
        var now = clock.instant();
        var service = standing.service();
        store.addPersonal(
                invitee, Ids.next(), service.id(), secret.fingerprint(), inviter.id(), now, now.plus(LIFETIME));
        mail.send(new Letter(
                invitee.email(),
                language(invitee, inviter),
                "identity.mail.invitation",
                "/invitasjon/" + secret.text(),
                inviter.name(),
                service.name()));
    }

    /** In the language of somebody we know, else in the inviter's. */
    private Language language(Invitee invitee, Viewer.Person inviter) {
        return accounts.withAddress(invitee.email()).map(p -> p.language()).orElse(inviter.language());
    }

    /** A link for many. */
    @Transactional
    public void openLink(UUID service, Role role, Viewer viewer) {
        services.managed(service, viewer);
        var secret = Secret.random();
        var now = clock.instant();
        store.addLink(
                Ids.next(),
                service,
                role,
                secret.fingerprint(),
                secret.text(),
                viewer.person().id(),
                now,
                now.plus(LIFETIME));
    }

    @Transactional
    public void withdraw(UUID service, UUID invitation, Viewer viewer) {
        store.remove(ofService(service, invitation, viewer).id());
    }

    @Transactional
    public void remind(UUID service, UUID invitation, Viewer viewer) {
        var found = ofService(service, invitation, viewer);
        if (found.email() == null) {
            throw new Failure.NotFound();
        }
        var name = found.name() == null ? "" : found.name();
        send(service, List.of(new Invitee(name, found.email(), found.role())), viewer);
    }

    private Invitation ofService(UUID service, UUID invitation, Viewer viewer) {
        services.managed(service, viewer);
        return store.find(invitation, service, clock.instant()).orElseThrow(Failure.NotFound::new);
    }

    /** @throws Failure.NotFound when there is no such invitation any more */
    Invitation withCode(String code) {
        return store.find(new Secret(code).fingerprint(), clock.instant()).orElseThrow(Failure.NotFound::new);
    }

    /** Takes up a place in the service. Whoever holds a code sent to their own address has confirmed that address. */
    @Transactional
    public Invitation accept(String code, Viewer.Person person) {
        var invitation = withCode(code);
        roster.join(person.id(), invitation.service(), invitation.role());
        if (invitation.email() != null) {
            store.remove(invitation.id());
            confirm(accounts.person(person.id()).contact(), invitation.email());
        }
        return invitation;
    }

    private void confirm(People.Contact person, String address) {
        if (person.email().equalsIgnoreCase(address)) {
            accounts.confirm(person.id(), person.email());
        }
    }

    /** Takes up an open invitation to the person's own, confirmed address. */
    @Transactional
    public Invitation accept(UUID invitation, Viewer viewer) {
        var found = mine(invitation, viewer);
        roster.join(viewer.person().id(), found.service(), found.role());
        store.remove(found.id());
        return found;
    }

    @Transactional
    public void decline(UUID invitation, Viewer viewer) {
        store.decline(mine(invitation, viewer).id(), clock.instant());
    }

    private Invitation mine(UUID invitation, Viewer viewer) {
        return to(viewer).stream()
                .filter(one -> one.id().equals(invitation))
                .findFirst()
                .orElseThrow(Failure.NotFound::new);
    }

    /** A shared link cannot be declined for everybody. */
    @Transactional
    public void decline(String code) {
        var invitation = withCode(code);
        if (invitation.personal()) {
            store.decline(invitation.id(), clock.instant());
        }
    }
}

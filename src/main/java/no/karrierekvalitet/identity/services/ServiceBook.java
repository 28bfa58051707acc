package no.karrierekvalitet.identity.services;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters services and their owners, and changes what is said about them. */
@Component
class ServiceBook {

    private final ServiceBookStore store;
    private final Roster roster;
    private final Clock clock;

    ServiceBook(ServiceBookStore store, Roster roster, Clock clock) {
        this.store = store;
        this.roster = roster;
        this.clock = clock;
    }

    /** Whoever makes a service leads it until they give that to somebody else. */
    @Transactional
    public UUID create(ServiceForm form, boolean practises, Viewer.Person maker) {
        var id = Ids.next();
        store.add(id, form, owner(form.owner()), LocalDate.now(clock), clock.instant());
        var roles = practises ? Set.of(Role.LEADER, Role.PRACTITIONER) : Set.of(Role.LEADER);
        roles.forEach(role -> roster.join(maker.id(), id, role));
        return id;
    }

    @Transactional
    public void change(UUID service, ServiceForm form) {
        store.change(service, form, owner(form.owner()));
    }

    /** An owner with a number is entered once; without one nobody can tell two of the same name apart. */
    private @Nullable UUID owner(ServiceForm.Owner owner) {
        if (owner.name().isEmpty()) {
            return null;
        }
        return Optional.ofNullable(owner.number()).flatMap(store::owner).orElseGet(() -> enter(owner));
    }

    private UUID enter(ServiceForm.Owner owner) {
        var id = Ids.next();
        store.add(id, owner, clock.instant());
        return id;
    }
}

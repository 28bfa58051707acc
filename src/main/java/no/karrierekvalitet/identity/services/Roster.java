package no.karrierekvalitet.identity.services;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to a service, and as what. Everything takes effect at once. */
@Component
public class Roster {

    private final RosterStore store;
    private final Services services;
    private final Clock clock;

    Roster(RosterStore store, Services services, Clock clock) {
        this.store = store;
        this.services = services;
        this.clock = clock;
    }

    /** Does nothing for somebody who holds the role already. */
    @Transactional
    public void join(UUID person, UUID service, Role role) {
        store.add(Ids.next(), person, service, role, LocalDate.now(clock));
    }

    /** The person goes, with all their roles. */
    @Transactional
    public Departure leave(UUID service, Viewer viewer) {
        var roles = services.standing(service, viewer).roles();
        store.end(viewer.person().id(), service, EnumSet.allOf(Role.class), LocalDate.now(clock));
        return new Departure(service, viewer.person().id(), Set.copyOf(roles), clock.instant());
    }

    /**
     * Somebody is back as if they had not gone.
     *
     * @throws Failure.NotFound when it is too late, or when the viewer may not manage a service that somebody else left
     */
    @Transactional
    public void comeBack(Departure departure, Viewer viewer) {
        if (departure.isOver(clock.instant())) {
            throw new Failure.NotFound();
        }
        if (!departure.person().equals(viewer.person().id())) {
            services.managed(departure.service(), viewer);
        }
        store.reopen(departure.person(), departure.service(), departure.roles(), LocalDate.now(clock));
    }

    /**
     * Gives a member exactly these roles; none of them ends the membership. Only an owner ends an owner's role.
     *
     * @return what was ended
     * @throws Failure.NotFound when the viewer may not manage the service, or the person does not belong to it
     */
    @Transactional
    public Departure assign(UUID service, UUID person, Set<Role> roles, Viewer viewer) {
        var standing = services.managed(service, viewer);
        var held = store.roles(person, service, LocalDate.now(clock));
        if (held.isEmpty()) {
            throw new Failure.NotFound();
        }
        var ended = EnumSet.copyOf(held);
        ended.removeAll(roles);
        if (!standing.roles().contains(Role.OWNER)) {
            ended.remove(Role.OWNER);
        }
        store.end(person, service, ended, LocalDate.now(clock));
        roles.forEach(role -> join(person, service, role));
        return new Departure(service, person, Set.copyOf(ended), clock.instant());
    }
}

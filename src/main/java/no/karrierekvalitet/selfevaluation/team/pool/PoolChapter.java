package no.karrierekvalitet.selfevaluation.team.pool;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.identity.DemoCast;
import no.karrierekvalitet.identity.DemoPerson;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.platform.DemoChapter;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.stereotype.Component;

/** The demo's small services: three have a picture together, a fourth has been asked. */
@Component
class PoolChapter implements DemoChapter {

    private final DemoCast cast;
    private final Pools pools;
    private final Services services;

    PoolChapter(DemoCast cast, Pools pools, Services services) {
        this.cast = cast;
        this.pools = pools;
        this.services = services;
    }

    @Override
    public int order() {
        return 36;
    }

    @Override
    public void write() {
        var asking = leader("skolen-ved-oestavind-fengsel");
        for (var agreeing : List.of("sju-blaaner-ungdomsskole", "kvitebjorn-vidaregaande")) {
            var leader = leader(agreeing);
            invite(asking, leader);
            pools.invitations(service(leader), viewer(leader))
                    .forEach(invitation -> pools.accept(service(leader), viewer(leader), invitation.pool()));
        }
        invite(asking, leader("askeladden-ungdomsskole"));
    }

    private void invite(DemoPerson leader, DemoPerson other) {
        services.find(service(other)).ifPresent(asked -> pools.invite(service(leader), viewer(leader), asked.name()));
    }

    private DemoPerson leader(String service) {
        return cast.people().stream()
                .filter(person -> service.equals(person.service()) && person.is(Role.LEADER))
                .findFirst()
                .orElseThrow();
    }

    private static UUID service(DemoPerson person) {
        return Objects.requireNonNull(person.serviceId());
    }

    private static Viewer.Person viewer(DemoPerson person) {
        return new Viewer.Person(person.id(), person.name(), person.language(), Set.of());
    }
}

package no.karrierekvalitet.selfevaluation.team.pool;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.team.Sharings;
import no.karrierekvalitet.selfevaluation.team.TeamPictures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to pictures that services have together. A leader asks, another accepts, and either ends it. Only what people
 * have said may be counted together is, and only of services that have no picture of their own.
 */
@Component
public class Pools {

    private final PoolStore store;
    private final TeamPictures pictures;
    private final Services services;
    private final Sharings sharings;
    private final Clock clock;

    Pools(PoolStore store, TeamPictures pictures, Services services, Sharings sharings, Clock clock) {
        this.store = store;
        this.pictures = pictures;
        this.services = services;
        this.sharings = sharings;
        this.clock = clock;
    }

    /** How a service stands to a pool. */
    public record Invitation(UUID pool, List<String> from) {}

    /** @param accepted false for a service that has been asked and has not answered */
    public record Companion(String name, boolean accepted) {}

    /** What became of an invitation. */
    public enum Asked {
        INVITED,
        UNKNOWN,
        SELF
    }

    /** The other services of its pool, for somebody who works there. */
    List<Companion> companions(UUID service, Viewer viewer) {
        pictures.worksAt(service, viewer);
        return others(service)
                .map(part -> new Companion(part.name(), part.accepted()))
                .toList();
    }

    /** Names of the services that a service has a picture together with. */
    public List<String> companions(UUID service) {
        return others(service)
                .filter(PoolStore.Part::accepted)
                .map(PoolStore.Part::name)
                .toList();
    }

    private Stream<PoolStore.Part> others(UUID service) {
        return store.of(service).stream()
                .flatMap(pool -> store.parts(pool).stream())
                .filter(part -> !part.service().equals(service));
    }

    List<Invitation> invitations(UUID service, Viewer viewer) {
        pictures.worksAt(service, viewer);
        return store.invitations(service).stream()
                .map(pool -> new Invitation(
                        pool,
                        store.parts(pool).stream()
                                .filter(PoolStore.Part::accepted)
                                .map(PoolStore.Part::name)
                                .toList()))
                .toList();
    }

    boolean leads(UUID service, Viewer viewer) {
        return services.roles(service, viewer.person()).contains(Role.LEADER);
    }

    private void led(UUID service, Viewer viewer) {
        if (!leads(service, viewer)) {
            throw new Failure.NotFound();
        }
    }

    /** Asks the service of this name, whose leader then decides. */
    @Transactional
    public Asked invite(UUID service, Viewer viewer, String name) {
        led(service, viewer);
        var found = store.named(name.replaceAll("[\\x00\\p{Cs}]", "").strip());
        if (found.size() != 1) {
            return Asked.UNKNOWN;
        }
        if (found.getFirst().equals(service)) {
            return Asked.SELF;
        }
        var now = clock.instant();
        var pool = store.of(service).orElseGet(() -> {
            var id = Ids.next();
            store.begin(id, service, now);
            return id;
        });
        store.invite(pool, found.getFirst(), now);
        return Asked.INVITED;
    }

    /** Nothing happens when the invitation was taken back in the meantime. */
    @Transactional
    public void accept(UUID service, Viewer viewer, UUID pool) {
        led(service, viewer);
        store.accept(pool, service, clock.instant());
        sharings.settle(service);
    }

    /** Declines an invitation. */
    @Transactional
    public void decline(UUID service, Viewer viewer, UUID pool) {
        led(service, viewer);
        if (store.invitations(service).contains(pool)) {
            store.leave(pool, service);
        }
    }

    /** Ends it for this service; the picture that was made together is gone. */
    @Transactional
    public void leave(UUID service, Viewer viewer) {
        led(service, viewer);
        store.of(service).ifPresent(pool -> store.leave(pool, service));
    }
}

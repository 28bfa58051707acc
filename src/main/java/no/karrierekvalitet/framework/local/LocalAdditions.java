package no.karrierekvalitet.framework.local;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.platform.PlatformRole;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The door to local additions. Members see their service's; leaders and quality coordinators change them. */
@Component
public class LocalAdditions {

    private static final Set<Role> WRITERS = Set.of(Role.LEADER, Role.QUALITY_COORDINATOR);

    private final LocalAdditionStore store;
    private final Services services;
    private final Editions editions;
    private final Clock clock;

    /** Those of a part. Few, and asked for with every page; another node may have changed them some seconds ago. */
    private final LoadingCache<String, List<LocalAddition>> known;

    LocalAdditions(LocalAdditionStore store, Services services, Editions editions, Clock clock) {
        this.store = store;
        this.services = services;
        this.editions = editions;
        this.clock = clock;
        this.known =
                Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(5)).build(store::ofPart);
    }

    /** Those of a service and of its county; nothing there for a stranger. */
    public List<LocalAddition> of(UUID service, Viewer viewer) {
        return store.of(
                service, services.standing(service, viewer).service().county().code());
    }

    /** What a person's services and their counties have put beside these elements; nothing for everybody else. */
    public List<LocalBeside> beside(String part, Collection<String> codes, Viewer viewer) {
        var beside = viewer instanceof Viewer.Person
                ? known.get(part).stream()
                        .filter(addition -> codes.contains(addition.beside()))
                        .toList()
                : List.<LocalAddition>of();
        return beside.isEmpty() ? List.of() : ofTheirs(beside, services.of(viewer.person()));
    }

    private static List<LocalBeside> ofTheirs(List<LocalAddition> additions, List<Service> mine) {
        return additions.stream()
                .flatMap(addition -> mine.stream()
                        .filter(service -> isOf(addition, service))
                        .map(service -> new LocalBeside(
                                addition, addition.ofCounty() ? service.county().name() : service.name()))
                        .limit(1))
                .toList();
    }

    private static boolean isOf(LocalAddition addition, Service service) {
        return service.id().equals(addition.service())
                || service.county().code().equals(addition.county());
    }

    public boolean mayWrite(UUID service, Viewer viewer) {
        return services.standing(service, viewer).roles().stream().anyMatch(WRITERS::contains);
    }

    public List<LocalAddition> ofCounties(Viewer viewer) {
        return administrator(viewer) ? store.ofCounties() : List.of();
    }

    @Transactional
    public UUID add(UUID service, Viewer viewer, Element beside, Localized text) {
        writer(service, viewer);
        return insert(new LocalAddition(Ids.next(), service, null, beside.part(), beside.code(), text));
    }

    @Transactional
    public UUID addForCounty(String county, Viewer viewer, Element beside, Localized text) {
        if (!administrator(viewer)) {
            throw new Failure.NotFound();
        }
        return insert(new LocalAddition(Ids.next(), null, county, beside.part(), beside.code(), text));
    }

    private UUID insert(LocalAddition addition) {
        store.insert(addition, clock.instant());
        changed();
        return addition.id();
    }

    @Transactional
    public void remove(UUID service, Viewer viewer, UUID addition) {
        writer(service, viewer);
        if (!store.deleteOfService(service, addition)) {
            throw new Failure.NotFound();
        }
        changed();
    }

    @Transactional
    public void removeOfCounty(Viewer viewer, UUID addition) {
        if (!administrator(viewer) || !store.deleteOfCounty(addition)) {
            throw new Failure.NotFound();
        }
        changed();
    }

    /** Now, for whoever goes on in this transaction, and when it is over, for everybody who looked meanwhile. */
    private void changed() {
        known.invalidateAll();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                known.invalidateAll();
            }
        });
    }

    /** Where something of one's own may be put: the competence areas and the sub-areas of quality. */
    public List<Element> places() {
        var elements = editions.elements(editions.current().id()).all();
        return Stream.concat(
                        elements.stream()
                                .filter(one -> one.part().equals(Parts.STANDARDS)
                                        && one.role().equals("areas")),
                        elements.stream()
                                .filter(one -> one.part().equals(Parts.QUALITY)
                                        && one.role().equals("subAreas")))
                .toList();
    }

    private void writer(UUID service, Viewer viewer) {
        if (!mayWrite(service, viewer)) {
            throw new Failure.NotFound();
        }
    }

    private static boolean administrator(Viewer viewer) {
        return viewer.has(PlatformRole.ADMIN);
    }
}

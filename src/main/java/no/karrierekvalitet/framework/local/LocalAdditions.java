package no.karrierekvalitet.framework.local;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.identity.County;
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

/** The door to local additions. Members see their service's; leaders and quality coordinators change them. */
@Component
public class LocalAdditions {

    private static final Set<Role> WRITERS = Set.of(Role.LEADER, Role.QUALITY_COORDINATOR);

    private final LocalAdditionStore store;
    private final Services services;
    private final Editions editions;
    private final Clock clock;

    LocalAdditions(LocalAdditionStore store, Services services, Editions editions, Clock clock) {
        this.store = store;
        this.services = services;
        this.editions = editions;
        this.clock = clock;
    }

    /** Those of a service and of its county; nothing there for a stranger. */
    public List<LocalAddition> of(UUID service, Viewer viewer) {
        return store.of(
                service, services.standing(service, viewer).service().county().code());
    }

    /** What a person's services and their counties have put beside these elements; nothing for everybody else. */
    public List<LocalBeside> beside(String part, Collection<String> codes, Viewer viewer) {
        if (!(viewer instanceof Viewer.Person person) || !store.isAnyBeside(part, codes)) {
            return List.of();
        }
        var mine = services.of(person);
        var counties = mine.stream().map(Service::county).distinct().toList();
        return store
                .beside(
                        part,
                        codes,
                        mine.stream().map(Service::id).toList(),
                        counties.stream().map(County::code).toList())
                .stream()
                .map(addition -> new LocalBeside(addition, from(addition, mine)))
                .toList();
    }

    private static String from(LocalAddition addition, List<Service> mine) {
        return mine.stream()
                .filter(service -> service.id().equals(addition.service())
                        || service.county().code().equals(addition.county()))
                .map(service -> addition.ofCounty() ? service.county().name() : service.name())
                .findFirst()
                .orElseThrow();
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
        return addition.id();
    }

    @Transactional
    public void remove(UUID service, Viewer viewer, UUID addition) {
        writer(service, viewer);
        if (!store.deleteOfService(service, addition)) {
            throw new Failure.NotFound();
        }
    }

    @Transactional
    public void removeOfCounty(Viewer viewer, UUID addition) {
        if (!administrator(viewer) || !store.deleteOfCounty(addition)) {
            throw new Failure.NotFound();
        }
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

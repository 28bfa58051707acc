package no.karrierekvalitet.identity.signin;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.identity.DemoCast;
import no.karrierekvalitet.identity.DemoPerson;
import no.karrierekvalitet.identity.People;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.identity.signin.SignInView.DemoEntry;
import no.karrierekvalitet.identity.signin.SignInView.DemoService;
import no.karrierekvalitet.platform.PlatformRole;
import no.karrierekvalitet.platform.Settings;
import org.springframework.stereotype.Component;

/** The demo's people as the sign-in page offers them. Whoever deleted their account is gone from it. */
@Component
class DemoDoor {

    private final DemoCast cast;
    private final People people;
    private final Services services;
    private final Settings settings;

    DemoDoor(DemoCast cast, People people, Services services, Settings settings) {
        this.cast = cast;
        this.people = people;
        this.services = services;
        this.settings = settings;
    }

    boolean admits(UUID person) {
        return present().anyMatch(one -> one.id().equals(person));
    }

    /** One of each kind, with the longest history, so that a visitor sees the product from every side. */
    List<DemoEntry> examples() {
        var all = present().toList();
        var colleagues = all.stream()
                .filter(one -> one.is(Role.PRACTITIONER) && one.service() != null)
                .collect(Collectors.groupingBy(one -> String.valueOf(one.service()), Collectors.counting()));
        var bySize = Comparator.comparingLong(
                (DemoPerson one) -> colleagues.getOrDefault(String.valueOf(one.service()), 0L));
        var inService = all.stream().filter(one -> one.service() != null).toList();
        return Stream.of(
                        inService.stream()
                                .filter(one -> one.roles().equals(Set.of(Role.PRACTITIONER)))
                                .max(bySize.thenComparing(DemoPerson::since, Comparator.reverseOrder()))
                                .map(one -> entry(one, "practitioner")),
                        inService.stream()
                                .filter(one -> one.is(Role.PRACTITIONER))
                                .min(bySize.thenComparing(DemoPerson::since))
                                .map(one -> entry(one, "alone")),
                        largest(inService, bySize, Role.QUALITY_COORDINATOR),
                        largest(inService, bySize, Role.LEADER),
                        // the first one in the cast owns several services
                        inService.stream()
                                .filter(one -> one.is(Role.OWNER))
                                .findFirst()
                                .map(one -> entry(one, key(one))),
                        first(all, PlatformRole.EDITOR),
                        first(all, PlatformRole.DIRECTORATE),
                        first(all, PlatformRole.MODERATOR),
                        first(all, PlatformRole.ADMIN))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<DemoEntry> largest(List<DemoPerson> all, Comparator<DemoPerson> bySize, Role role) {
        return all.stream().filter(one -> one.is(role)).max(bySize).map(one -> entry(one, key(one)));
    }

    private Optional<DemoEntry> first(List<DemoPerson> all, PlatformRole role) {
        Predicate<DemoPerson> has = one -> one.platformRoles().contains(role);
        return all.stream().filter(has).findFirst().map(one -> entry(one, key(one)));
    }

    List<DemoService> everyone() {
        Map<String, List<DemoEntry>> byService = new LinkedHashMap<>();
        present()
                .map(one -> entry(one, key(one)))
                .forEach(one -> byService
                        .computeIfAbsent(one.service(), _ -> new java.util.ArrayList<>())
                        .add(one));
        return byService.entrySet().stream()
                .map(service -> new DemoService(service.getKey(), service.getValue()))
                .toList();
    }

    private DemoEntry entry(DemoPerson one, String key) {
        var service = Optional.ofNullable(one.serviceId())
                .flatMap(services::find)
                .map(Service::name)
                .orElse("");
        return new DemoEntry(one.id(), one.name(), key, service);
    }

    private static String key(DemoPerson one) {
        return Stream.concat(
                        one.platformRoles().stream().map(Enum::name),
                        one.roles().stream().sorted(Comparator.reverseOrder()).map(Enum::name))
                .findFirst()
                .orElse("PRACTITIONER");
    }

    private Stream<DemoPerson> present() {
        if (!settings.demo()) {
            return Stream.empty();
        }
        var here = people.find(cast.people().stream().map(DemoPerson::id).toList()).stream()
                .map(People.Contact::id)
                .collect(Collectors.toSet());
        return cast.people().stream().filter(one -> here.contains(one.id()));
    }
}

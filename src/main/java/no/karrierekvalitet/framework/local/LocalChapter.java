package no.karrierekvalitet.framework.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.karrierekvalitet.identity.DemoCast;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.platform.DemoChapter;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Localized;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The demo's first service and its county have each put something of their own beside the national framework. */
@Component
class LocalChapter implements DemoChapter {

    private final DemoCast cast;
    private final Services services;
    private final LocalAdditionStore store;
    private final Clock clock;

    LocalChapter(DemoCast cast, Services services, LocalAdditionStore store, Clock clock) {
        this.cast = cast;
        this.services = services;
        this.store = store;
        this.clock = clock;
    }

    /** After the people and their services. */
    @Override
    public int order() {
        return 26;
    }

    @Override
    public void write() {
        cast.people().stream()
                .flatMap(person -> Stream.ofNullable(person.serviceId()))
                .findFirst()
                .flatMap(services::find)
                .ifPresent(service -> read().forEach(told -> store.insert(told.of(service), at())));
    }

    private Instant at() {
        return clock.instant().minus(Duration.ofDays(120));
    }

    private static List<Told> read() {
        try (var file = new ClassPathResource("framework/demo/local.json").getInputStream()) {
            return List.of(JsonMapper.shared().readValue(file, Told[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param county whether it is the county's, and not the service's own */
    private record Told(boolean county, String part, String beside, Localized text) {

        LocalAddition of(Service service) {
            return new LocalAddition(
                    Ids.next(),
                    county ? null : service.id(),
                    county ? service.county().code() : null,
                    part,
                    beside,
                    text);
        }
    }
}

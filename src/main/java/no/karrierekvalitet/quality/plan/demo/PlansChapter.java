package no.karrierekvalitet.quality.plan.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.identity.DemoCast;
import no.karrierekvalitet.identity.DemoPerson;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.platform.DemoChapter;
import no.karrierekvalitet.quality.plan.ActionStatus;
import no.karrierekvalitet.quality.plan.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Plans of the demo's services: one thriving, one just begun, one of two people, one that stopped when its leader left. */
@Component("servicePlansChapter")
class PlansChapter implements DemoChapter {

    private final DemoCast cast;
    private final DemoPlanStore store;
    private final Clock clock;

    PlansChapter(DemoCast cast, DemoPlanStore store, Clock clock) {
        this.cast = cast;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 70;
    }

    /** @param actions in the service's own language */
    private record Plan(String service, List<Told> actions) {}

    /**
     * @param by whose it is: 0 for the leader, then the practitioners in order; null for nobody
     * @param due days from today
     * @param added days ago
     * @param ended days ago
     */
    private record Told(
            String title,
            @Nullable String measure,
            @Nullable Integer by,
            @Nullable Integer due,
            String status,
            @Nullable String effect,
            @Nullable String source,
            @Nullable String event,
            @Nullable String element,
            int added,
            @Nullable Integer ended) {}

    @Override
    public void write() {
        read().forEach(plan -> {
            var people = cast.people().stream()
                    .filter(person -> plan.service().equals(person.service()) && !person.is(Role.OWNER))
                    .toList();
            plan.actions().forEach(action -> store.add(told(action, people)));
        });
    }

    private DemoPlanStore.Told told(Told told, List<DemoPerson> people) {
        var today = LocalDate.now(clock);
        var service = people.getFirst().serviceId();
        return new DemoPlanStore.Told(
                java.util.Objects.requireNonNull(service),
                told.title(),
                orEmpty(told.measure()),
                person(told.by(), people),
                told.due() == null ? null : today.plusDays(told.due()),
                ActionStatus.of(told.status()).orElseThrow(),
                orEmpty(told.effect()),
                told.source() == null ? Source.OWN : Source.valueOf(told.source()),
                told.event(),
                told.element(),
                today.minusDays(told.added()),
                told.ended() == null ? null : today.minusDays(told.ended()));
    }

    private static @Nullable UUID person(@Nullable Integer by, List<DemoPerson> people) {
        return by == null ? null : people.get(by % people.size()).id();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static List<Plan> read() {
        try (var file = new ClassPathResource("quality/demo-plans.json").getInputStream()) {
            return List.of(JsonMapper.shared().readValue(file, Plan[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package no.karrierekvalitet.quality.wheel;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.karrierekvalitet.identity.DemoCast;
import no.karrierekvalitet.identity.DemoPerson;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.platform.DemoChapter;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.workshop.making.series.YearWheel;
import org.springframework.stereotype.Component;

/** Years of the demo's services: one in its second year, some in their first, and one that stopped when its leader left. */
@Component
class WheelChapter implements DemoChapter {

    /** How many months ago each service began a year. */
    private static final Map<String, int[]> BEGAN = Map.of(
            "eventyrfjord-karrieresenter", new int[] {15, 3},
            "haugtussa-vidaregaande", new int[] {2},
            "kompassnaalen-digital", new int[] {4},
            "sju-blaaner-ungdomsskole", new int[] {3},
            "droemmevik-karrieresenter", new int[] {9});

    private final DemoCast cast;
    private final WheelStore store;
    private final YearWheel template;
    private final Clock clock;

    WheelChapter(DemoCast cast, WheelStore store, YearWheel template, Clock clock) {
        this.cast = cast;
        this.store = store;
        this.template = template;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 72;
    }

    @Override
    public void write() {
        BEGAN.keySet().stream().sorted().forEach(this::service);
    }

    private void service(String slug) {
        var people = cast.people().stream()
                .filter(person -> slug.equals(person.service()) && !person.is(Role.OWNER))
                .toList();
        var service = Objects.requireNonNull(people.getFirst().serviceId());
        var hosts = people.stream().map(DemoPerson::id).toList();
        var turn = 0;
        for (var months : Objects.requireNonNull(BEGAN.get(slug))) {
            var first = LocalDate.now(clock)
                    .minusMonths(months)
                    .with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.TUESDAY));
            turn += year(service, first, hosts, turn);
        }
    }

    private int year(UUID service, LocalDate first, java.util.List<UUID> hosts, int from) {
        var number = template.gatherings().size();
        var days = Proposal.days(first, number);
        var turns = Proposal.hosts(hosts, from, number);
        var id = Ids.next();
        store.begin(id, service, first);
        for (int i = 0; i < number; i++) {
            store.add(id, i + 1, days.get(i), turns.get(i));
        }
        return number;
    }
}

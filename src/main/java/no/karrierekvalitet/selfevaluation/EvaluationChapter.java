package no.karrierekvalitet.selfevaluation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.identity.DemoCast;
import no.karrierekvalitet.identity.DemoPerson;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.platform.DemoChapter;
import org.springframework.stereotype.Component;

/** The demo's evaluations: everybody who does guidance has looked at their own work one to four times. */
@Component
class EvaluationChapter implements DemoChapter {

    /** From one evaluation to the next. */
    private static final Duration PAUSE = Duration.ofDays(200);

    private final DemoCast cast;
    private final Editions editions;
    private final EvaluationStore store;
    private final DemoWritingStore written;
    private final Clock clock;

    EvaluationChapter(DemoCast cast, Editions editions, EvaluationStore store, DemoWritingStore written, Clock clock) {
        this.cast = cast;
        this.editions = editions;
        this.store = store;
        this.written = written;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void write() {
        var writing = DemoWriting.read();
        cast.people().stream()
                .filter(person -> person.is(Role.PRACTITIONER))
                .flatMap(person -> history(person, writing).stream())
                .forEach(this::add);
    }

    private void add(DemoEvaluation told) {
        var made = told.made();
        store.claim(made.id(), told.person(), made, statements(made.edition()), told.endedAt());
        written.add(told);
    }

    private int statements(UUID edition) {
        return editions.standards(edition).areas().stream()
                .mapToInt(area -> area.subCompetences().size())
                .sum();
    }

    /** Every third person has one under way. */
    private List<DemoEvaluation> history(DemoPerson person, Map<String, DemoWriting> writing) {
        var history = new DemoHistory(person.id(), person.experience(), DemoWriting.in(person.language(), writing));
        var dates = dates(person);
        var told = new ArrayList<DemoEvaluation>();
        for (var date : dates) {
            var edition = editions.currentAt(date).id();
            var standards = editions.standards(edition);
            var all = standards.areas().size();
            var underway =
                    date.equals(dates.getLast()) && Math.floorMod(person.id().hashCode(), 3) == 0;
            told.add(history.next(
                    edition, standards, date, underway ? 1 + person.name().length() % (all - 1) : all));
        }
        return told;
    }

    private List<Instant> dates(DemoPerson person) {
        var dates = new ArrayList<Instant>();
        var latest = clock.instant().minus(Duration.ofDays(25));
        for (var date = at(person.since().plusDays(9));
                date.isBefore(latest) && dates.size() < 4;
                date = date.plus(PAUSE)) {
            dates.add(date);
        }
        return dates;
    }

    private Instant at(LocalDate date) {
        return date.atTime(LocalTime.of(14, 10)).atZone(clock.getZone()).toInstant();
    }
}

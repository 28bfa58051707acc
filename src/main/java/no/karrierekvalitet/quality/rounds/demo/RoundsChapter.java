package no.karrierekvalitet.quality.rounds.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.QualityModel;
import no.karrierekvalitet.framework.QualityModel.PriorityArea;
import no.karrierekvalitet.identity.DemoCast;
import no.karrierekvalitet.identity.DemoPerson;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.platform.DemoChapter;
import no.karrierekvalitet.quality.rounds.Part;
import no.karrierekvalitet.quality.rounds.Phase;
import no.karrierekvalitet.quality.rounds.Round;
import no.karrierekvalitet.quality.rounds.answering.Sheets.Sheet;
import no.karrierekvalitet.quality.rounds.meeting.Disclosure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the demo's rounds. What is counted is counted by the product's own rule. */
@Component
class RoundsChapter implements DemoChapter {

    private static final int PLACED = 8;

    private final DemoCast cast;
    private final DemoRoundStore store;
    private final Editions editions;
    private final Clock clock;

    RoundsChapter(DemoCast cast, DemoRoundStore store, Editions editions, Clock clock) {
        this.cast = cast;
        this.store = store;
        this.editions = editions;
        this.clock = clock;
    }

    /** After people and their own plans. */
    @Override
    public int order() {
        return 50;
    }

    @Override
    public void write() {
        Map<String, UUID> latest = new HashMap<>();
        for (var told : ToldRound.read()) {
            var people = cast.people().stream()
                    .filter(person -> told.service().equals(person.service()))
                    .limit(told.people() == null ? Long.MAX_VALUE : told.people())
                    .toList();
            if (!people.isEmpty()) {
                latest.put(told.service(), write(told, people, latest.get(told.service())));
            }
        }
    }

    private UUID write(ToldRound told, List<DemoPerson> people, @Nullable UUID before) {
        var sheets = sheets(told, people);
        var counted = Disclosure.count(sheets, indicators(told), List.of());
        var round = round(told, people.getFirst(), told.copies() ? before : null, counted);
        store.add(round);
        ask(told, round, people, sheets);
        if (round.meeting()) {
            counted.spreads().forEach((indicator, spread) -> store.show(round.id(), indicator, spread));
        }
        if (!round.answering()) {
            agree(told, round);
        }
        lift(told, round);
        plan(told, round, people);
        return round.id();
    }

    private List<String> indicators(ToldRound told) {
        return areas(told).stream()
                .flatMap(area -> area.subAreas().stream())
                .flatMap(sub -> sub.indicators().stream())
                .map(QualityModel.Indicator::id)
                .toList();
    }

    private List<PriorityArea> areas(ToldRound told) {
        return editions.quality(editions.current().id()).areas().stream()
                .filter(area -> told.areas().isEmpty() || told.areas().contains(area.id()))
                .toList();
    }

    private List<Sheet> sheets(ToldRound told, List<DemoPerson> people) {
        return people.stream()
                .map(person -> new Sheet(
                        person.id(),
                        part(person),
                        DemoAnswers.of(person.email(), told.service(), indicators(told), told.level())))
                .toList();
    }

    private static Part part(DemoPerson person) {
        return Part.of(person.roles());
    }

    private Round round(ToldRound told, DemoPerson first, @Nullable UUID copies, Disclosure.Counted counted) {
        var started = at(told, 0);
        var answering = told.phase() == Phase.ANSWERING;
        var done = at(told, told.deadlineAfter());
        return new Round(
                id(told.service() + told.daysAgo()),
                Objects.requireNonNull(first.serviceId()),
                editions.current().id(),
                "",
                areas(told).stream().map(PriorityArea::id).toList(),
                indicators(told),
                List.of(),
                LocalDate.ofInstant(done, ZoneId.of("Europe/Oslo")),
                told.phase(),
                false,
                first.id(),
                started,
                copies,
                answering ? null : done.minus(Duration.ofDays(told.phase() == Phase.MEETING ? 7 : 0)),
                answering ? null : counted.answered(),
                answering ? null : counted.showing(),
                told.phase() == Phase.CLOSED ? done.plus(Duration.ofDays(14)) : null,
                told.phase() == Phase.CLOSED ? done.plus(Duration.ofDays(21)) : null);
    }

    /** Nine in the morning, so many days after the round began. */
    private Instant at(ToldRound told, int days) {
        return LocalDate.now(clock)
                .minusDays(told.daysAgo())
                .plusDays(days)
                .atTime(9, 0)
                .atZone(ZoneId.of("Europe/Oslo"))
                .toInstant();
    }

    /** While people answer, one of three has finished, one is under way, and one has not begun. */
    private void ask(ToldRound told, Round round, List<DemoPerson> people, List<Sheet> sheets) {
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            int stage = round.answering() ? DemoAnswers.spun(person.email(), 3) : 0;
            var given = round.startedAt().plus(Duration.ofHours(20));
            var participant = store.ask(
                    round.id(), person.id(), part(person), told.brings() && i == 0, stage == 0 ? given : null);
            var answers = sheets.get(i).answers();
            if (stage == 0) {
                store.answer(participant, answers, given);
            } else if (stage == 1) {
                var begun = new HashMap<>(answers);
                begun.keySet()
                        .retainAll(
                                round.indicators().subList(0, round.indicators().size() / 3));
                store.answer(participant, begun, given);
            }
        }
    }

    private void agree(ToldRound told, Round round) {
        int agreed = told.agreedFirst() == null ? round.indicators().size() : told.agreedFirst();
        var at = at(told, told.deadlineAfter());
        for (int i = 0; i < round.indicators().size(); i++) {
            var indicator = round.indicators().get(i);
            boolean carried = i >= agreed;
            if (!carried || told.copies()) {
                int years = carried ? told.level() - 1 : told.level();
                store.agree(
                        round.id(),
                        indicator,
                        DemoAnswers.agreed(told.service(), indicator, years),
                        told.grounds().getOrDefault(indicator, ""),
                        carried,
                        at);
            }
        }
    }

    private void lift(ToldRound told, Round round) {
        var at = at(told, told.deadlineAfter());
        for (var indicator : told.lifted()) {
            if (!round.indicators().contains(indicator)) {
                continue;
            }
            boolean voted = round.voted() && round.pictured();
            boolean chosen = told.chosen().contains(indicator);
            int impact = 2 + DemoAnswers.spun(indicator + "impact", 3) + (chosen ? 1 : 0);
            int effort = 1 + DemoAnswers.spun(indicator + "effort", 4);
            store.lift(
                    round.id(),
                    indicator,
                    voted ? PLACED : 0,
                    voted ? PLACED * Math.min(impact, 5) - 3 : 0,
                    voted ? PLACED * effort + 2 : 0,
                    voted ? (chosen ? 6 : 2) : 0,
                    chosen,
                    at);
        }
    }

    private void plan(ToldRound told, Round round, List<DemoPerson> people) {
        var workers = Stream.concat(people.stream().filter(person -> person.is(Role.PRACTITIONER)), people.stream())
                .toList();
        var at = at(told, told.deadlineAfter() + 14);
        for (int i = 0; i < told.actions().size(); i++) {
            var action = told.actions().get(i);
            store.plan(
                    id(told.service() + action.title()),
                    round,
                    action,
                    workers.get(i % workers.size()).id(),
                    LocalDate.now(clock).minusDays(told.daysAgo()).plusDays(action.dueAfter()),
                    at);
        }
    }

    private static UUID id(String what) {
        return UUID.nameUUIDFromBytes(("karrierekvalitet demo round " + what).getBytes(StandardCharsets.UTF_8));
    }
}

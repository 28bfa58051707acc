package no.karrierekvalitet.quality.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.Insiders;
import org.springframework.stereotype.Component;

/** The door to a service's rounds. */
@Component
public class Rounds {

    private final RoundStore store;
    private final SummaryStore summaries;
    private final Editions editions;
    private final Insiders insiders;
    private final Clock clock;

    Rounds(RoundStore store, SummaryStore summaries, Editions editions, Insiders insiders, Clock clock) {
        this.store = store;
        this.summaries = summaries;
        this.editions = editions;
        this.insiders = insiders;
        this.clock = clock;
    }

    /**
     * The newest round of a service that has come as far as the meeting, on the whole service before a single site. Whoever
     * asks has made sure that their reader may see it.
     */
    public Optional<RoundSummary> latest(UUID service) {
        var told = history(service).stream()
                .filter(round -> round.phase() != Phase.ANSWERING)
                .toList();
        return told.stream()
                .filter(round -> round.site().isEmpty())
                .findFirst()
                .or(() -> told.stream().findFirst());
    }

    /** All rounds of a service, the newest first; those under way too. Rights as for {@link #latest}. */
    public List<RoundSummary> history(UUID service) {
        var rounds = store.ofService(service);
        if (rounds.isEmpty()) {
            return List.of();
        }
        var agreed = summaries.agreed(service).stream().collect(Collectors.groupingBy(SummaryStore.Agreed::round));
        var chosen = summaries.chosen(service).stream().collect(Collectors.groupingBy(SummaryStore.Chosen::round));
        var planned = summaries.planned(service).stream().collect(Collectors.groupingBy(SummaryStore.Planned::round));
        return rounds.stream()
                .map(round -> summary(
                        round,
                        agreed.getOrDefault(round.id(), List.of()),
                        chosen.getOrDefault(round.id(), List.of()),
                        planned.getOrDefault(round.id(), List.of())))
                .toList();
    }

    private RoundSummary summary(
            Round round,
            List<SummaryStore.Agreed> agreed,
            List<SummaryStore.Chosen> chosen,
            List<SummaryStore.Planned> planned) {
        var content = content(round);
        var levels =
                agreed.stream().collect(Collectors.toMap(SummaryStore.Agreed::indicator, SummaryStore.Agreed::level));
        return new RoundSummary(
                round.id(),
                round.service(),
                editions.published(round.edition()).version(),
                round.site(),
                round.phase(),
                round.startedAt(),
                round.answersClosedAt(),
                round.closedAt(),
                content.areas().stream().map(area -> area(area, levels)).toList(),
                chosen.stream()
                        .flatMap(one -> content.item(one.indicator()).stream()
                                .map(item -> new RoundSummary.Priority(
                                        item.code(), item.element(), item.text(), one.level())))
                        .toList(),
                planned.stream().map(SummaryStore.Planned::action).toList());
    }

    private static RoundSummary.Area area(RoundContent.Area area, Map<String, Level> levels) {
        var counted = new EnumMap<Level, Integer>(Level.class);
        area.items().stream()
                .flatMap(item -> Optional.ofNullable(levels.get(item.code())).stream())
                .forEach(level -> counted.merge(level, 1, Integer::sum));
        return new RoundSummary.Area(
                area.id(), area.area().number(), area.name(), area.items().size(), counted);
    }

    /** The rounds of a service that the viewer works in, the newest first. */
    public List<Round> of(UUID service, Viewer viewer) {
        insiders.standing(service, viewer);
        return store.ofService(service);
    }

    /**
     * A round of a service that the viewer works in today; what an owner may see is shared by the service itself.
     *
     * @throws Failure.NotFound for everybody else
     */
    public Round find(UUID round, Viewer viewer) {
        return store.find(round, viewer.person().id(), LocalDate.now(clock)).orElseThrow(Failure.NotFound::new);
    }

    /** Whether the viewer works in the service of this round, and not only owns it. */
    public boolean seesInto(Round round, Viewer viewer) {
        return store.find(round.id(), viewer.person().id(), LocalDate.now(clock))
                .isPresent();
    }

    /**
     * As {@link #find}, and for an owner who is asked in the round.
     *
     * @throws Failure.NotFound for everybody else
     */
    public Round findOrAsked(UUID round, Viewer viewer) {
        var person = viewer.person().id();
        var today = LocalDate.now(clock);
        return store.find(round, person, today)
                .or(() -> store.findAsked(round, person, today))
                .orElseThrow(Failure.NotFound::new);
    }

    /**
     * As {@link #find}, for those who lead the round: who keeps the service's quality work (see {@link Insiders}).
     *
     * @throws Failure.NotFound for everybody else
     */
    public Round led(UUID round, Viewer viewer) {
        var found = find(round, viewer);
        if (!leads(found.service(), viewer)) {
            throw new Failure.NotFound();
        }
        return found;
    }

    /** Whether the viewer may begin and lead rounds of a service they work in. */
    public boolean leads(UUID service, Viewer viewer) {
        return insiders.mayKeep(service, viewer);
    }

    public RoundContent content(Round round) {
        return RoundContent.of(round, editions.quality(round.edition()));
    }
}

package no.karrierekvalitet.workshop.plenary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.CompetenceStandards.ScaleStep;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Step;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.programme.Item;
import no.karrierekvalitet.workshop.programme.Output;
import no.karrierekvalitet.workshop.programme.Programmes;
import no.karrierekvalitet.workshop.room.Signals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to self-evaluation done in the room. The answers stay with each person; who wants to, adds them to the room's
 * sum, where nobody can be found again.
 */
@Component
public class RoomSums {

    private final TallyStore tallies;
    private final Shown shown;
    private final Programmes programmes;
    private final Editions editions;
    private final Signals signals;

    RoomSums(TallyStore tallies, Shown shown, Programmes programmes, Editions editions, Signals signals) {
        this.tallies = tallies;
        this.shown = shown;
        this.programmes = programmes;
        this.editions = editions;
        this.signals = signals;
    }

    /** What a room evaluates itself by: an area of the standards, in the edition the event uses. */
    public record Subject(Item item, UUID edition, CompetenceStandards standards, CompetenceArea area) {

        /** The steps of the scale, lowest first. */
        public List<ScaleStep> steps() {
            return SCALE.stream().map(step -> standards.scale().step(step)).toList();
        }
    }

    /** The task's area; not found when it is no self-evaluation or points to no area. */
    public Subject subject(Event event, UUID item) {
        return programmes
                .of(event)
                .item(item)
                .flatMap(one -> subject(event, one))
                .orElseThrow(Failure.NotFound::new);
    }

    public Optional<Subject> subject(Event event, Item item) {
        var element = item.element();
        if (item.output() != Output.SELF_EVALUATION || element == null) {
            return Optional.empty();
        }
        var edition = event.edition() == null ? editions.current().id() : event.edition();
        var standards = editions.standards(edition);
        return standards
                .area(element.substring(element.lastIndexOf('/') + 1))
                .map(area -> new Subject(item, edition, standards, area));
    }

    /** What becomes of somebody's answers. */
    public enum Outcome {
        COUNTED,
        /** This device is in the sum already. */
        ALREADY,
        /** Nothing was answered. */
        EMPTY
    }

    /**
     * Adds one person's answers to the room's sum.
     *
     * @param answers steps' keys by statement; what is not one of the area's statements or steps does not count
     */
    @Transactional
    public Outcome add(Attendee who, UUID item, Map<String, String> answers) {
        var subject = subject(who.event(), item);
        var counts = counts(subject.area(), answers);
        if (counts.isEmpty()) {
            return Outcome.EMPTY;
        }
        if (!tallies.mark(who.event().id(), item, who.joined().id())) {
            return Outcome.ALREADY;
        }
        tallies.put(item, tallies.lock(item).plus(counts));
        signals.canvasChanged(who.event().id());
        return Outcome.COUNTED;
    }

    private static Map<String, Integer> counts(CompetenceArea area, Map<String, String> answers) {
        var counts = new TreeMap<String, Integer>();
        for (var statement : area.subCompetences()) {
            Step.find(answers.get(statement.id())).ifPresent(step -> counts.put(statement.id() + " " + step.key(), 1));
        }
        return counts;
    }

    public boolean hasAdded(Attendee who, UUID item) {
        return who.device() != null && tallies.hasAnswered(item, who.device().id());
    }

    /** How many are in the sum. */
    public int answers(UUID item) {
        return tallies.answers(item);
    }

    /** What the room may see of itself now, statement by statement: five people, then ten, and so on. */
    public Optional<Picture> picture(Subject subject) {
        return shown.of(subject.item().id(), tallies.find(subject.item().id()), Batches.BATCH, true)
                .map(tally -> new Picture(
                        tally.answers(),
                        subject.area().subCompetences().stream()
                                .map(statement -> Row.of(statement.statement(), statement.id(), tally))
                                .filter(row -> row.people() >= Batches.BATCH)
                                .toList()));
    }

    /**
     * @param answers people in it
     * @param rows the statements that at least {@value Batches#BATCH} of them answered
     */
    public record Picture(int answers, List<Row> rows) {}

    /**
     * A statement and how many chose each step, lowest step first; those it is not relevant for stand apart.
     *
     * @param percents of those who answered it, by step
     */
    public record Row(Localized statement, List<Integer> counts, List<Integer> percents, int notRelevant) {

        static Row of(Localized text, String statement, Tally tally) {
            var counts = SCALE.stream()
                    .map(step -> tally.of(statement + " " + step.key()))
                    .toList();
            int all = counts.stream().mapToInt(Integer::intValue).sum();
            var percents = counts.stream()
                    .map(count -> all == 0 ? 0 : Math.round(100f * count / all))
                    .toList();
            return new Row(text, counts, percents, tally.of(statement + " " + Step.NOT_RELEVANT.key()));
        }

        private int people() {
            return counts.stream().mapToInt(Integer::intValue).sum() + notRelevant;
        }
    }

    static final List<Step> SCALE = java.util.Arrays.stream(Step.values())
            .filter(step -> step != Step.NOT_RELEVANT)
            .toList();
}

package no.karrierekvalitet.workshop.report;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Step;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.EventText;
import no.karrierekvalitet.workshop.Events;
import no.karrierekvalitet.workshop.plenary.PollStand;
import no.karrierekvalitet.workshop.plenary.Polls;
import no.karrierekvalitet.workshop.plenary.Result;
import no.karrierekvalitet.workshop.plenary.RoomSums;
import no.karrierekvalitet.workshop.programme.PollKind;
import no.karrierekvalitet.workshop.programme.Programmes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Votes that are over, and the room's self-evaluation: what the hall was shown, and nothing more. */
@Component
class Votes implements ReportPart {

    /** A statement that fewer answered is kept back, also when more are in the sum. */
    private static final int FEWEST = 5;

    private final Events events;
    private final Programmes programmes;
    private final Polls polls;
    private final RoomSums sums;
    private final ReportStore store;

    Votes(Events events, Programmes programmes, Polls polls, RoomSums sums, ReportStore store) {
        this.events = events;
        this.programmes = programmes;
        this.polls = polls;
        this.sums = sums;
        this.store = store;
    }

    @Override
    public String state(UUID event) {
        return store.votes(event);
    }

    @Override
    public List<Tally> tallies(UUID event) {
        var found = events.find(event).orElseThrow(Failure.NotFound::new);
        return Stream.concat(polls(found), evaluations(found)).toList();
    }

    private Stream<Tally> polls(Event event) {
        return polls.of(event).stream()
                .filter(stand -> stand.status() == PollStand.Status.CLOSED)
                .flatMap(stand -> polls.result(stand).stream().map(result -> tally(event, stand, result)));
    }

    private static Tally tally(Event event, PollStand stand, Result result) {
        var options = result.bars().stream().map(bar -> new Tally.Line(bar.option(), bar.count()));
        var words = result.words().stream()
                .map(word -> new Tally.Line(EventText.of(event.languages(), List.of(word.text())), word.count()));
        return new Tally(
                stand.item(),
                stand.poll().question(),
                result.answers(),
                stand.poll().kind() == PollKind.RANKING,
                Stream.concat(options, words).toList());
    }

    private Stream<Tally> evaluations(Event event) {
        return programmes.of(event).items().stream()
                .flatMap(item -> sums.subject(event, item).stream())
                .flatMap(subject -> sums.picture(subject).stream()
                        .flatMap(picture -> picture.rows().stream())
                        .map(row -> tally(subject, row)));
    }

    private static Tally tally(RoomSums.Subject subject, RoomSums.Row row) {
        int answered = row.counts().stream().mapToInt(Integer::intValue).sum() + row.notRelevant();
        var told = answered >= FEWEST;
        var steps = subject.steps();
        var scale = IntStream.range(0, steps.size())
                .mapToObj(i -> new Tally.Line(
                        steps.get(i).name(), kept(told, row.counts().get(i))));
        var beside = new Tally.Line(
                subject.standards().scale().step(Step.NOT_RELEVANT).name(), kept(told, row.notRelevant()));
        return new Tally(
                subject.item().id(),
                row.statement(),
                kept(told, answered),
                false,
                Stream.concat(scale, Stream.of(beside)).toList());
    }

    private static @Nullable Integer kept(boolean told, int count) {
        return told ? count : null;
    }
}

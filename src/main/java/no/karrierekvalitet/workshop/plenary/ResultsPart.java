package no.karrierekvalitet.workshop.plenary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.workshop.Events;
import no.karrierekvalitet.workshop.file.EventIntake;
import no.karrierekvalitet.workshop.file.EventPart;
import no.karrierekvalitet.workshop.programme.Output;
import no.karrierekvalitet.workshop.programme.Poll;
import no.karrierekvalitet.workshop.programme.PollKind;
import no.karrierekvalitet.workshop.programme.Programme;
import no.karrierekvalitet.workshop.programme.Programmes;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * What the room answered, as a part of an event's file: only sums that the room may be shown, for whoever opens a file
 * shall not see more than whoever stood in the hall.
 */
@Component
class ResultsPart implements EventPart {

    private final Polls polls;
    private final PollStore store;
    private final TallyStore tallies;
    private final Shown shown;
    private final Programmes programmes;
    private final Events events;

    ResultsPart(Polls polls, PollStore store, TallyStore tallies, Shown shown, Programmes programmes, Events events) {
        this.polls = polls;
        this.store = store;
        this.tallies = tallies;
        this.shown = shown;
        this.programmes = programmes;
        this.events = events;
    }

    private record FilePoll(UUID poll, int answers, Map<String, Integer> counts) {}

    private record FileRoom(UUID item, int answers, Map<String, Integer> counts) {}

    private record FileResults(List<FilePoll> polls, List<FileRoom> rooms) {}

    @Override
    public String name() {
        return "results";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Object write(UUID id) {
        var event = events.find(id).orElseThrow(Failure.NotFound::new);
        return new FileResults(
                polls.of(event).stream()
                        .filter(stand -> stand.status() == PollStand.Status.CLOSED)
                        .flatMap(stand -> poll(stand.poll()).stream())
                        .toList(),
                programmes.of(event).items().stream()
                        .filter(item -> item.output() == Output.SELF_EVALUATION)
                        .flatMap(item -> room(item.id()).stream())
                        .toList());
    }

    private Optional<FilePoll> poll(Poll poll) {
        var fewest = poll.kind() == PollKind.WORDS ? WordRules.FEWEST : 0;
        return shown.of(poll.id(), tallies.find(poll.id()), poll.threshold(), true)
                .map(tally -> new FilePoll(poll.id(), tally.answers(), counts(tally, fewest)));
    }

    private Optional<FileRoom> room(UUID item) {
        return shown.of(item, tallies.find(item), Batches.BATCH, true)
                .map(tally -> new FileRoom(item, tally.answers(), counts(tally, 0)));
    }

    private static Map<String, Integer> counts(Tally tally, int fewest) {
        return tally.counts().entrySet().stream()
                .filter(count -> count.getValue() >= fewest)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, TreeMap::new));
    }

    @Override
    public void read(JsonNode content, EventIntake intake) {
        var programme = programmes.of(intake.event());
        for (int i = 0; i < content.path("polls").size(); i++) {
            readPoll(content.path("polls").path(i), programme, "/parts/results/polls/" + i, intake);
        }
        for (int i = 0; i < content.path("rooms").size(); i++) {
            readRoom(content.path("rooms").path(i), programme, "/parts/results/rooms/" + i, intake);
        }
    }

    private void readPoll(JsonNode sum, Programme programme, String place, EventIntake intake) {
        var id = intake.known(sum.path("poll"));
        var tally = tally(sum);
        var asked = programme.items().stream()
                .flatMap(item -> item.polls().stream())
                .anyMatch(poll -> poll.id().equals(id) && SumRules.fits(poll, tally));
        check(asked && tallies.bring(intake.event().id(), id, tally), place);
        store.status(id, PollStand.Status.CLOSED);
    }

    private void readRoom(JsonNode sum, Programme programme, String place, EventIntake intake) {
        var id = intake.known(sum.path("item"));
        var tally = tally(sum);
        var evaluated = programme
                .item(id)
                .filter(item -> item.output() == Output.SELF_EVALUATION)
                .isPresent();
        check(
                evaluated
                        && SumRules.fitsRoom(tally)
                        && tallies.bring(intake.event().id(), id, tally),
                place);
    }

    private static Tally tally(JsonNode sum) {
        var counts = new TreeMap<String, Integer>();
        sum.path("counts")
                .propertyStream()
                .forEach(count -> counts.put(count.getKey(), count.getValue().asInt()));
        return new Tally(sum.path("answers").asInt(), counts);
    }

    private static void check(boolean fits, String place) {
        if (!fits) {
            throw new EventIntake.Unfit("workshop.making.file.problem.kept", place);
        }
    }
}

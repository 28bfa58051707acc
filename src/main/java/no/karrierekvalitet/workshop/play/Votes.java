package no.karrierekvalitet.workshop.play;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.plenary.Ballot;
import no.karrierekvalitet.workshop.plenary.PollStand;
import no.karrierekvalitet.workshop.plenary.Polls;
import no.karrierekvalitet.workshop.programme.Item;
import no.karrierekvalitet.workshop.programme.Poll;

/** Simulated phones answer polls that are open, all within some half a minute of the programme's time. */
final class Votes {

    private static final int SECONDS = 30;

    /** So long a result is looked at, also when the play is faster than the programme. */
    private static final Duration RESULT = Duration.ofSeconds(8);

    private final Polls polls;
    private final Lines lines;

    /** How many of the phones have answered a poll. */
    private final Map<UUID, Integer> answered = new HashMap<>();

    /** For how long the last result has been shown. */
    private Duration shown = RESULT;

    Votes(Polls polls, Lines lines) {
        this.polls = polls;
        this.lines = lines;
    }

    /**
     * The facilitator of a play that leads itself asks the polls of an item one after the other; each is closed when all have
     * answered, and its result stays on the projector for a while.
     *
     * @return whether there is nothing more to ask
     */
    boolean lead(Attendee facilitator, Item item, int voters, Duration passed) {
        shown = shown.plus(passed);
        var stands = polls.of(facilitator.event()).stream()
                .filter(stand -> stand.item().equals(item.id()))
                .toList();
        var open = stands.stream().filter(PollStand::open).findFirst();
        if (open.isPresent()) {
            closeAnswered(facilitator, open.get(), voters);
            return false;
        }
        if (shown.compareTo(RESULT) < 0) {
            return false;
        }
        var next = stands.stream()
                .filter(stand -> stand.status() == PollStand.Status.WAITING)
                .findFirst();
        next.ifPresent(stand -> polls.open(facilitator, stand.poll().id()));
        return next.isEmpty();
    }

    private void closeAnswered(Attendee facilitator, PollStand stand, int voters) {
        if (answered.getOrDefault(stand.poll().id(), 0) >= voters) {
            polls.close(facilitator, stand.poll().id());
            shown = Duration.ZERO;
        }
    }

    void tick(Event event, List<Attendee> voters, int speed) {
        polls.of(event).stream().filter(PollStand::open).forEach(stand -> some(event, stand.poll(), voters, speed));
    }

    private void some(Event event, Poll poll, List<Attendee> voters, int speed) {
        int from = answered.getOrDefault(poll.id(), 0);
        int to = Math.min(voters.size(), from + Math.max(1, voters.size() * speed / SECONDS));
        for (int voter = from; voter < to; voter++) {
            polls.answer(voters.get(voter), poll.id(), ballot(event, poll, voter));
        }
        answered.put(poll.id(), to);
    }

    /** The earlier options are liked better, so that there is something to see. */
    private Ballot ballot(Event event, Poll poll, int voter) {
        var random = new Random(poll.id().hashCode() + 31L * voter);
        int options = poll.options().size();
        return switch (poll.kind()) {
            case CHOICE ->
                new Ballot(
                        String.valueOf(Math.min(random.nextInt(options), random.nextInt(options))),
                        List.of(),
                        List.of());
            case RANKING -> new Ballot("", places(options, random), List.of());
            case WORDS -> new Ballot("", List.of(), List.of(lines.word(event.languages(), random)));
        };
    }

    private static List<String> places(int options, Random random) {
        var places = new ArrayList<>(Stream.iterate(1, i -> i + 1)
                .limit(options)
                .map(String::valueOf)
                .toList());
        if (random.nextInt(3) > 0) {
            Collections.shuffle(places, random);
        }
        return places;
    }
}

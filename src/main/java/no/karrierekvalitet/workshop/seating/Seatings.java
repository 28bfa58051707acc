package no.karrierekvalitet.workshop.seating;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.workshop.people.Participant;
import no.karrierekvalitet.workshop.people.ParticipantChanged;
import no.karrierekvalitet.workshop.room.Signals;
import no.karrierekvalitet.workshop.seating.mixing.Arrangement;
import no.karrierekvalitet.workshop.seating.mixing.Hall;
import no.karrierekvalitet.workshop.seating.mixing.Wish;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The door to seating people, round by round. Whoever calls has made sure that an organiser asks. */
@Service
public class Seatings {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("workshop-seating");
    /** More rounds than a day has room for. */
    static final int MOST_ROUNDS = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Seatings.class);

    private final RoundStore rounds;
    private final SeatStore seats;
    private final TableStore tables;
    private final Asking asking;
    private final ObjectProvider<Scheduler> scheduler;
    private final TransactionOperations transactions;
    private final Signals signals;
    private final Clock clock;

    Seatings(
            RoundStore rounds,
            SeatStore seats,
            TableStore tables,
            Asking asking,
            ObjectProvider<Scheduler> scheduler,
            TransactionOperations transactions,
            Signals signals,
            Clock clock) {
        this.rounds = rounds;
        this.seats = seats;
        this.tables = tables;
        this.asking = asking;
        this.scheduler = scheduler;
        this.transactions = transactions;
        this.signals = signals;
        this.clock = clock;
    }

    public List<Round> rounds(UUID event) {
        return rounds.of(event);
    }

    /** @throws Failure.NotFound when the event has no such round */
    public Round round(UUID event, int number) {
        return rounds(event).stream()
                .filter(round -> round.number() == number)
                .findFirst()
                .orElseThrow(Failure.NotFound::new);
    }

    /** Who sits at these tables in a round. */
    public List<Seated> at(UUID event, int round, List<RoundTable> shown) {
        return shown.isEmpty()
                ? List.of()
                : seats.seated(
                        event, round, shown.getFirst().number(), shown.getLast().number());
    }

    /** Those of these people who have no seat in a round. */
    public List<Participant> unseated(UUID event, int round, List<Participant> people) {
        var seated = seats.tables(event, round, false).keySet();
        return people.stream().filter(one -> !seated.contains(one.id())).toList();
    }

    /** Free seats at every table in a round. */
    public List<Free> free(UUID event, int round) {
        var taken = seats.tables(event, round, false).values().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return tables.of(event).stream()
                .map(table -> new Free(
                        table.number(),
                        Math.max(
                                0,
                                table.seats()
                                        - taken.getOrDefault(table.id(), 0L).intValue())))
                .toList();
    }

    /** The wishes about somebody that are not met as people sit in a round. */
    public List<Wish> unmet(UUID event, int round, UUID participant) {
        var seated = seats.tables(event, round, false);
        return asking.of(event, round).wishes().stream()
                .filter(wish -> wish.one().equals(participant) || wish.other().equals(participant))
                .filter(wish -> seated.containsKey(wish.one()) && seated.containsKey(wish.other()))
                .filter(wish -> isBroken(wish, seated))
                .toList();
    }

    private static boolean isBroken(Wish wish, Map<UUID, UUID> seated) {
        var together = Objects.equals(seated.get(wish.one()), seated.get(wish.other()));
        return together == (wish.kind() == Wish.Kind.APART);
    }

    /** Everybody's table in every round, for name tags. */
    public List<Place> places(UUID event) {
        return seats.all(event);
    }

    /** @param table number of the table */
    public record Place(UUID participant, int round, int table) {}

    /** @param number of the table */
    public record Free(int number, int free) {}

    /** Adds a round; its number. */
    @Transactional
    public int add(UUID event) {
        tables.lock(event);
        int next = rounds(event).stream().mapToInt(Round::number).max().orElse(0) + 1;
        if (next > MOST_ROUNDS) {
            throw new Failure.Conflict("More than " + MOST_ROUNDS + " rounds");
        }
        rounds.add(event, next);
        return next;
    }

    /** Takes the last round away with its seats. */
    @Transactional
    public void removeLast(UUID event) {
        int last = rounds(event).getLast().number();
        idle(event, last);
        rounds.remove(event, last);
    }

    /** This round holds from now on: what tables and phones see. */
    @Transactional
    public void hold(UUID event, int round) {
        idle(event, round);
        rounds.hold(event, round);
        signals.canvasChanged(event);
    }

    /**
     * Has everybody seated anew, as a job; {@link #round} tells how far it is.
     *
     * @throws Failure.Conflict when there are more people than seats, or it is being done already
     */
    @Transactional
    public void begin(UUID event, int number) {
        var request = asking.of(event, round(event, number).number());
        if (request.guests().isEmpty() || request.guests().size() > seatsIn(request)) {
            throw new Failure.Conflict("More people than seats, or nobody to seat");
        }
        if (!rounds.begin(event, number, clock.instant())) {
            throw new Failure.Conflict("At work already");
        }
        schedule(event, number);
    }

    static int seatsIn(Hall.Request request) {
        return request.seats().values().stream().mapToInt(Integer::intValue).sum();
    }

    private void schedule(UUID event, int round) {
        var jobs = scheduler.getObject();
        jobs.scheduleIfNotExists(TASK.instance(event + " " + round).build(), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                jobs.triggerCheckForDueExecutions();
            }
        });
    }

    /** Seats everybody. Begun again after a crash it begins from the start; nothing was changed. */
    void work(UUID event, int number) {
        if (rounds(event).stream().noneMatch(round -> round.number() == number && round.working())) {
            return;
        }
        try {
            var request = asking.of(event, number);
            seat(event, number, request, Arrangement.worthwhile(request.guests().size()));
        } catch (RuntimeException e) {
            LOG.error("Seating round {} of event {} failed", number, event, e);
            rounds.failed(event, number);
        }
    }

    private void seat(UUID event, int number, Hall.Request request, Duration time) {
        var since = clock.instant();
        var found = Arrangement.searched(request, time, percent -> rounds.progress(event, number, percent));
        keep(
                event,
                number,
                request,
                found,
                Duration.between(since, clock.instant()).toMillis());
    }

    private void keep(UUID event, int number, Hall.Request request, Arrangement found, long millis) {
        var outcome =
                Round.Outcome.of(found, request.guests().size(), request.seats().size(), millis);
        transactions.executeWithoutResult(_ -> {
            seats.replace(event, number, found.tables());
            rounds.done(event, number, outcome, clock.instant());
        });
    }

    /** Seats everybody at once and quickly, without looking for anything better. */
    @Transactional
    public void seatQuickly(UUID event, int number) {
        var request = asking.of(event, number);
        rounds.add(event, number);
        keep(event, number, request, Arrangement.quick(request), 0);
    }

    /** What came of moving somebody by hand. */
    public sealed interface Move {
        record Moved() implements Move {}

        /** The table was full: somebody else took the seat they left. */
        record Exchanged(UUID with) implements Move {}

        /** The table was full, and nobody there could change places. */
        record Full() implements Move {}
    }

    /** Places somebody by hand; no seating moves them any more, in this round. */
    @Transactional
    public Move move(UUID event, int number, UUID participant, int table) {
        idle(event, number);
        tables.lock(event);
        var to = tables.find(event, table).orElseThrow(Failure.NotFound::new);
        var request = asking.of(event, number);
        if (request.guests().stream().noneMatch(one -> one.id().equals(participant))) {
            throw new Failure.NotFound();
        }
        var seated = seats.tables(event, number, false);
        var from = seated.get(participant);
        if (to.id().equals(from) || seats.count(event, number, to.id()) < to.seats()) {
            seats.sit(event, number, participant, to.id(), true);
            rounds.ready(event, number);
            return new Move.Moved();
        }
        var partner = Arrangement.partner(request, seated, participant, to.id());
        if (from == null || partner.isEmpty()) {
            return new Move.Full();
        }
        seats.sit(event, number, partner.get(), from, false);
        seats.sit(event, number, participant, to.id(), true);
        return new Move.Exchanged(partner.get());
    }

    /** The next seating may move them again. */
    @Transactional
    public void release(UUID event, int number, UUID participant) {
        idle(event, number);
        seats.unpin(event, number, participant);
    }

    private void idle(UUID event, int number) {
        if (round(event, number).working()) {
            throw new Failure.Conflict("People are being seated");
        }
    }

    /** Gives everybody without a seat one, in the rounds that are to come; nobody else moves. How many got one. */
    @Transactional
    public int placeLate(UUID event) {
        tables.lock(event);
        return toCome(event).stream()
                .mapToInt(round -> placeLate(event, round.number()))
                .max()
                .orElse(0);
    }

    private int placeLate(UUID event, int round) {
        return place(event, round, _ -> true);
    }

    /** Finds seats for those of these who have none; everybody else stays. */
    private int place(UUID event, int round, Predicate<UUID> wanted) {
        var seated = seats.tables(event, round, false);
        var request = asking.of(event, round)
                .only(guest -> seated.containsKey(guest.id()) || wanted.test(guest.id()))
                .keeping(seated);
        var found = new HashMap<>(Arrangement.quick(request).tables());
        found.keySet().removeAll(seated.keySet());
        found.forEach((guest, table) -> seats.sit(event, round, guest, table, false));
        return found.size();
    }

    /** The round that holds and those after it; all that are ready, before any holds. */
    private List<Round> toCome(UUID event) {
        var all = rounds(event);
        int now = all.stream()
                .filter(Round::current)
                .mapToInt(Round::number)
                .findFirst()
                .orElse(0);
        return all.stream()
                .filter(round -> round.state() == Round.State.READY && round.number() >= now)
                .toList();
    }

    /** Whoever comes on the day has a seat by that; whoever does not come leaves theirs to others. */
    @EventListener
    void changed(ParticipantChanged change) {
        var all = rounds(change.event());
        var now = all.stream().filter(Round::current).mapToInt(Round::number).findFirst();
        if (!change.arrived()) {
            seats.getUp(change.event(), change.participant(), now.orElse(1));
        } else if (now.isPresent()) {
            toCome(change.event()).forEach(round -> placeOne(change, round.number()));
        }
        signals.canvasChanged(change.event());
    }

    private void placeOne(ParticipantChanged change, int round) {
        if (!seats.has(change.event(), round, change.participant())) {
            tables.lock(change.event());
            place(change.event(), round, change.participant()::equals);
        }
    }
}

package no.karrierekvalitet.workshop.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.people.Participant;
import no.karrierekvalitet.workshop.people.Participants;
import no.karrierekvalitet.workshop.people.SomeEvent;
import no.karrierekvalitet.workshop.seating.mixing.Wish;
import org.junit.jupiter.api.Test;

@ProductTest
class SeatingsTests {

    private final SomeEvent some;
    private final Participants participants;
    private final Tables tables;
    private final Seatings seatings;
    private final Seats seats;
    private final SeatStore store;
    private final WishList wishes;

    SeatingsTests(
            SomeEvent some,
            Participants participants,
            Tables tables,
            Seatings seatings,
            Seats seats,
            SeatStore store,
            WishList wishes) {
        this.some = some;
        this.participants = participants;
        this.tables = tables;
        this.seatings = seatings;
        this.seats = seats;
        this.store = store;
        this.wishes = wishes;
    }

    private List<UUID> people(Event event, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> some.participant(
                        event, "Person " + i, i < 2 ? Participant.Role.TABLE_LEADER : Participant.Role.PARTICIPANT))
                .toList();
    }

    @Test
    void everybodyIsSeatedAndWhatHoldsNowIsSeenAtTheDoor() {
        var event = some.open(null);
        var people = people(event, 8);
        tables.add(event.id(), 2, 4);
        int round = seatings.add(event.id());
        seatings.seatQuickly(event.id(), round);
        assertThat(seats.tableOf(event.id(), people.getFirst())).isEmpty();
        seatings.hold(event.id(), round);
        assertThat(people)
                .allSatisfy(one -> assertThat(seats.tableOf(event.id(), one)).isPresent());
        var table = tables.find(event.id(), 1).orElseThrow().id();
        assertThat(seats.at(event.id(), table)).hasSize(4);
        assertThat(seatings.round(event.id(), 1).outcome()).isNotNull();
    }

    @Test
    void aLateComerGetsTheSeatOfSomebodyWhoStayedAwayAndNobodyMoves() {
        var event = some.open(null);
        var people = people(event, 6);
        tables.add(event.id(), 2, 3);
        seatings.seatQuickly(event.id(), seatings.add(event.id()));
        seatings.hold(event.id(), 1);
        var before = new HashMap<>(store.tables(event.id(), 1, false));

        participants.absent(event.id(), people.getLast());
        var late = some.participant(event, "Sein", Participant.Role.PARTICIPANT);
        participants.arrive(event.id(), late);

        var after = store.tables(event.id(), 1, false);
        assertThat(after.get(late)).isEqualTo(before.remove(people.getLast()));
        assertThat(after).containsAllEntriesOf(before);
    }

    @Test
    void whoeverIsMovedByHandStaysAndAFullTableExchanges() {
        var event = some.open(null);
        var people = people(event, 6);
        tables.add(event.id(), 2, 3);
        seatings.seatQuickly(event.id(), seatings.add(event.id()));
        var mover = people.getLast();
        var to = tables.of(event.id()).stream()
                .filter(table ->
                        !table.id().equals(store.tables(event.id(), 1, false).get(mover)))
                .findFirst()
                .orElseThrow();

        assertThat(seatings.move(event.id(), 1, mover, to.number())).isInstanceOf(Seatings.Move.Exchanged.class);
        seatings.seatQuickly(event.id(), 1);

        assertThat(store.tables(event.id(), 1, false)).containsEntry(mover, to.id());
        assertThat(store.tables(event.id(), 1, false).values().stream()
                        .filter(to.id()::equals)
                        .count())
                .isEqualTo(3);
    }

    @Test
    void whoMovesSomebodyAgainstAWishIsTold() {
        var event = some.open(null);
        var people = people(event, 2);
        tables.add(event.id(), 2, 3);
        wishes.add(event.id(), Wish.Kind.APART, people.getFirst(), people.getLast());
        seatings.seatQuickly(event.id(), seatings.add(event.id()));
        assertThat(seatings.unmet(event.id(), 1, people.getFirst())).isEmpty();
        var seated = Objects.requireNonNull(store.tables(event.id(), 1, false).get(people.getLast()));
        var other = tables.find(event.id(), seated).orElseThrow();
        seatings.move(event.id(), 1, people.getFirst(), other.number());
        assertThat(seatings.unmet(event.id(), 1, people.getFirst())).hasSize(1);
        wishes.add(event.id(), Wish.Kind.TOGETHER, people.getFirst(), people.getLast());
        assertThat(seatings.unmet(event.id(), 1, people.getFirst())).isEmpty();
    }

    @Test
    void peopleWithoutChairsAreNotSeated() {
        var event = some.open(null);
        people(event, 4);
        tables.add(event.id(), 1, 3);
        int round = seatings.add(event.id());
        assertThatThrownBy(() -> seatings.begin(event.id(), round)).isInstanceOf(Failure.Conflict.class);
        assertThatThrownBy(() -> seatings.round(some.open(null).id(), round)).isInstanceOf(Failure.NotFound.class);
    }
}

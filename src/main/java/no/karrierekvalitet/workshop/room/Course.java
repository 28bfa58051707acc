package no.karrierekvalitet.workshop.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.karrierekvalitet.workshop.Room;
import no.karrierekvalitet.workshop.programme.Item;
import no.karrierekvalitet.workshop.programme.Programme;

/** The way through a programme, stop by stop; days are gone through one at a time. */
public record Course(List<Stop> stops) {

    public Course {
        stops = List.copyOf(stops);
    }

    public static Course through(Programme programme) {
        var stops = new ArrayList<Stop>();
        programme.items().forEach(item -> stops(item).forEach(stops::add));
        return new Course(stops);
    }

    private static Stream<Stop> stops(Item item) {
        var steps = item.steps();
        return steps.isEmpty()
                ? Stream.of(new Stop(item, null, 0))
                : IntStream.range(0, steps.size()).mapToObj(i -> new Stop(item, steps.get(i), i + 1));
    }

    /** Where the room is, also when the step it was in has been taken out of the programme since. */
    public Optional<Stop> at(Room room) {
        return stops.stream()
                .filter(stop -> stop.is(room.item(), room.step()))
                .findFirst()
                .or(() -> first(room.item()));
    }

    /** The first stop of an item. */
    public Optional<Stop> first(@org.jspecify.annotations.Nullable UUID item) {
        return stops.stream().filter(stop -> stop.item().id().equals(item)).findFirst();
    }

    /** What comes after this on the same day. */
    public Optional<Stop> after(Stop stop) {
        return sameDay(stop, stops.indexOf(stop) + 1);
    }

    /** What came before this on the same day. */
    public Optional<Stop> before(Stop stop) {
        return sameDay(stop, stops.indexOf(stop) - 1);
    }

    /** Where the next day begins: the day after the one the room was in last, or the first. */
    public Optional<Stop> start(Room room) {
        int last = at(room).map(stop -> stop.item().day()).orElse(0);
        return stops.stream().filter(stop -> stop.item().day() > last).findFirst();
    }

    /** Whether days are left after the one the room is in. */
    public boolean anotherDay(Room room) {
        return room.item() != null && start(room).isPresent();
    }

    private Optional<Stop> sameDay(Stop stop, int index) {
        return index < 0 || index >= stops.size()
                ? Optional.empty()
                : Optional.of(stops.get(index))
                        .filter(other -> other.item().day() == stop.item().day());
    }
}

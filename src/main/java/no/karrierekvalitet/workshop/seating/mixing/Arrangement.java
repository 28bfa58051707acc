package no.karrierekvalitet.workshop.seating.mixing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * A finished seating: who sits where, how well it mixes, and what could not be.
 *
 * @param tables by guest; whoever is missing found no seat
 * @param broken hard rules that are broken because people were placed by hand where they break them
 */
public record Arrangement(Map<UUID, UUID> tables, Mix mix, List<Unmet> unmet, long broken) {

    /** Quick and the same every time: milliseconds for hundreds of people. */
    public static Arrangement quick(Hall.Request request) {
        var hall = Hall.of(request);
        return of(request, hall, FirstSeating.of(hall).seating().tables());
    }

    /**
     * Looks for the best seating for so long.
     *
     * @param progress told how many percent of the time are over
     */
    public static Arrangement searched(Hall.Request request, Duration time, IntConsumer progress) {
        var hall = Hall.of(request);
        return of(request, hall, Search.improve(hall, FirstSeating.of(hall), time, progress));
    }

    /** As people sit. */
    public static Arrangement asIs(Hall.Request request, Map<UUID, UUID> tables) {
        return of(request, Hall.of(request), numbers(request, tables));
    }

    /** How long looking pays off: seconds grow with the people, from 1 to 60. */
    public static Duration worthwhile(int people) {
        return Duration.ofMillis(Math.clamp(people * 5L, 800, 60_000));
    }

    /**
     * Who at a full table had best change places with somebody; never somebody placed by hand. Empty when nobody can.
     */
    public static Optional<UUID> partner(Hall.Request request, Map<UUID, UUID> seated, UUID guest, UUID table) {
        var hall = Hall.of(request);
        var seating = Seating.of(hall, numbers(request, seated));
        int to = request.seats().keySet().stream().toList().indexOf(table);
        int mover = hall.number(guest);
        int from = seating.tableOf(mover);
        if (from == Hall.NONE || from == to) {
            return Optional.empty();
        }
        seating.getUp(mover);
        return IntStream.of(seating.at(to))
                .filter(other -> hall.pinned(other) == Hall.NONE)
                .mapToObj(other -> new Exchange(other, price(seating, mover, from, other, to)))
                .min(Comparator.comparing(Exchange::price))
                .map(exchange -> hall.guests().get(exchange.other()).id());
    }

    private record Exchange(int other, Seating.Price price) {}

    private static Seating.Price price(Seating seating, int mover, int from, int other, int to) {
        seating.getUp(other);
        var there = seating.price(new int[] {mover}, to);
        var back = seating.price(new int[] {other}, from);
        seating.sit(other, to);
        return new Seating.Price(there.broken() + back.broken(), there.cost() + back.cost());
    }

    private static int[] numbers(Hall.Request request, Map<UUID, UUID> tables) {
        var numbers = new HashMap<UUID, Integer>();
        request.seats().keySet().forEach(table -> numbers.put(table, numbers.size()));
        return request.guests().stream()
                .map(guest -> tables.get(guest.id()))
                .mapToInt(table -> table == null ? Hall.NONE : numbers.getOrDefault(table, Hall.NONE))
                .toArray();
    }

    private static Arrangement of(Hall.Request request, Hall hall, int[] tableOf) {
        var keys = request.seats().keySet().stream().toList();
        var tables = new HashMap<UUID, UUID>();
        IntStream.range(0, tableOf.length)
                .filter(guest -> tableOf[guest] != Hall.NONE)
                .forEach(guest -> tables.put(hall.guests().get(guest).id(), keys.get(tableOf[guest])));
        return new Arrangement(
                tables,
                Mix.of(hall, tableOf),
                unmet(request, hall, tables),
                Seating.of(hall, tableOf).broken());
    }

    private static List<Unmet> unmet(Hall.Request request, Hall hall, Map<UUID, UUID> tables) {
        var known = hall.impossible().stream().map(Unmet::wish).toList();
        var unmet = new ArrayList<>(hall.impossible());
        request.wishes().stream()
                .filter(wish -> !known.contains(wish) && isBroken(wish, tables))
                .forEach(wish -> unmet.add(new Unmet(wish, Unmet.Reason.NO_ROOM)));
        return List.copyOf(unmet);
    }

    private static boolean isBroken(Wish wish, Map<UUID, UUID> tables) {
        var one = tables.get(wish.one());
        var other = tables.get(wish.other());
        return one != null && other != null && one.equals(other) != (wish.kind() == Wish.Kind.TOGETHER);
    }
}

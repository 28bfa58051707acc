package no.karrierekvalitet.workshop.seating.mixing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Seats everybody one after the other, each group where it costs least: those with a place first, then leaders, large
 * groups, and organisations that send many. Quick, the same every time, and good enough to begin with.
 *
 * @param groups that were kept whole
 * @param seating of all who found a seat
 */
record FirstSeating(List<int[]> groups, Seating seating) {

    static FirstSeating of(Hall hall) {
        var seating = new Seating(hall);
        for (int guest = 0; guest < hall.guests().size(); guest++) {
            if (hall.pinned(guest) != Hall.NONE) {
                seating.sit(guest, hall.pinned(guest));
            }
        }
        var whole = new ArrayList<int[]>();
        hall.groups().stream().sorted(order(hall)).forEach(group -> sit(hall, seating, group, whole));
        return new FirstSeating(List.copyOf(whole), seating);
    }

    /** Together if there is room, else each for themselves. */
    private static void sit(Hall hall, Seating seating, int[] group, List<int[]> whole) {
        var rest = IntStream.of(group)
                .filter(guest -> hall.pinned(guest) == Hall.NONE)
                .toArray();
        int pinned = pinned(hall, group);
        int table = pinned == Hall.NONE
                ? best(hall, seating, group)
                : seating.free(pinned) >= rest.length ? pinned : Hall.NONE;
        if (rest.length == 0 || table != Hall.NONE) {
            IntStream.of(rest).forEach(guest -> seating.sit(guest, table));
            whole.add(group);
        } else {
            IntStream.of(group).forEach(guest -> alone(hall, seating, guest, whole));
        }
    }

    private static void alone(Hall hall, Seating seating, int guest, List<int[]> whole) {
        var one = new int[] {guest};
        if (hall.pinned(guest) == Hall.NONE) {
            int table = best(hall, seating, one);
            if (table == Hall.NONE) {
                return;
            }
            seating.sit(guest, table);
        }
        whole.add(one);
    }

    /** Where a group was placed by hand. */
    static int pinned(Hall hall, int[] group) {
        for (int guest : group) {
            if (hall.pinned(guest) != Hall.NONE) {
                return hall.pinned(guest);
            }
        }
        return Hall.NONE;
    }

    /** The table with room where they break and cost least; none when no table has room for all of them. */
    static int best(Hall hall, Seating seating, int[] group) {
        int best = Hall.NONE;
        Seating.Price least = null;
        for (int table = 0; table < hall.tables(); table++) {
            if (seating.free(table) >= group.length) {
                var price = seating.price(group, table);
                if (least == null || price.compareTo(least) < 0) {
                    best = table;
                    least = price;
                }
            }
        }
        return best;
    }

    private static Comparator<int[]> order(Hall hall) {
        return Comparator.<int[]>comparingInt(group -> pinned(hall, group) == Hall.NONE ? 1 : 0)
                .thenComparingInt(group -> leads(hall, group) ? 0 : 1)
                .thenComparingInt(group -> -group.length)
                .thenComparing(group -> hall.guests().get(group[0]), crowded(hall));
    }

    private static boolean leads(Hall hall, int[] group) {
        for (int guest : group) {
            if (hall.leads(guest)) {
                return true;
            }
        }
        return false;
    }

    private static Comparator<Guest> crowded(Hall hall) {
        var organisations = new java.util.HashMap<String, Integer>();
        hall.guests().forEach(guest -> organisations.merge(name(guest), 1, Integer::sum));
        return Comparator.comparingInt((Guest guest) -> -organisations.getOrDefault(name(guest), 0))
                .thenComparing(FirstSeating::name);
    }

    private static String name(Guest guest) {
        return java.util.Objects.requireNonNullElse(Trait.ORGANISATION.of(guest), "");
    }
}

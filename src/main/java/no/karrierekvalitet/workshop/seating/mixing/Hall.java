package no.karrierekvalitet.workshop.seating.mixing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * People and tables to be brought together, as numbers: guests and tables are counted from 0 in the order they were
 * given. Unchanging; who sits where is a {@link Seating}.
 */
public final class Hall {

    /** No table. */
    static final int NONE = -1;

    private final List<Guest> guests;
    private final int[] seats;
    private final int[][] traits;
    private final int[][] earlier;
    private final int[][] apart;
    private final int[] pinned;
    private final List<int[]> groups;
    private final List<Unmet> impossible;
    private final int leaders;

    private Hall(Request request, int[] pinned, Wishes wishes) {
        guests = request.guests();
        seats = request.seats().values().stream().mapToInt(Integer::intValue).toArray();
        traits = Arrays.stream(Trait.values())
                .map(trait -> numbered(guests, trait))
                .toArray(int[][]::new);
        earlier = request.earlier().stream().map(this::numbered).toArray(int[][]::new);
        leaders = (int) guests.stream().filter(Guest::leader).count();
        this.pinned = pinned;
        apart = wishes.apart();
        groups = wishes.groups();
        impossible = wishes.impossible();
    }

    /**
     * What is asked for.
     *
     * @param seats by table
     * @param pinned tables of those who were placed by hand
     * @param earlier tables in earlier rounds, one map for each
     */
    public record Request(
            List<Guest> guests,
            Map<UUID, Integer> seats,
            List<Wish> wishes,
            Map<UUID, UUID> pinned,
            List<Map<UUID, UUID>> earlier) {

        /** The same with nobody moving from where they sit. */
        public Request keeping(Map<UUID, UUID> seated) {
            var kept = new HashMap<>(pinned);
            kept.putAll(seated);
            return new Request(guests, seats, wishes, kept, earlier);
        }

        /** The same with fewer people. */
        public Request only(Predicate<Guest> some) {
            return new Request(guests.stream().filter(some).toList(), seats, wishes, pinned, earlier);
        }
    }

    public static Hall of(Request request) {
        var tables = request.seats().keySet().stream().toList();
        var numbers = new HashMap<UUID, Integer>();
        tables.forEach(table -> numbers.put(table, numbers.size()));
        var pinned = request.guests().stream()
                .mapToInt(guest -> number(numbers, request.pinned().get(guest.id())))
                .toArray();
        return new Hall(request, pinned, Wishes.of(request, pinned));
    }

    private static int number(Map<UUID, Integer> numbers, @Nullable UUID table) {
        return table == null ? NONE : numbers.getOrDefault(table, NONE);
    }

    private static int[] numbered(List<Guest> guests, Trait trait) {
        var numbers = new HashMap<String, Integer>();
        return guests.stream()
                .map(trait::of)
                .mapToInt(value -> value == null ? NONE : numbers.computeIfAbsent(value, _ -> numbers.size()))
                .toArray();
    }

    private int[] numbered(Map<UUID, UUID> tables) {
        var numbers = new HashMap<UUID, Integer>();
        return guests.stream()
                .map(guest -> tables.get(guest.id()))
                .mapToInt(table -> table == null ? NONE : numbers.computeIfAbsent(table, _ -> numbers.size()))
                .toArray();
    }

    public List<Guest> guests() {
        return guests;
    }

    int number(UUID guest) {
        return IntStream.range(0, guests.size())
                .filter(number -> guests.get(number).id().equals(guest))
                .findFirst()
                .orElseThrow();
    }

    public int tables() {
        return seats.length;
    }

    int seats(int table) {
        return seats[table];
    }

    int pinned(int guest) {
        return pinned[guest];
    }

    boolean leads(int guest) {
        return guests.get(guest).leader();
    }

    /** Guests who sit together whatever happens; most are alone in theirs. */
    List<int[]> groups() {
        return groups;
    }

    /** Wishes that no seating of these people at these tables can meet. */
    List<Unmet> impossible() {
        return impossible;
    }

    int leastLeaders() {
        return tables() == 0 ? 0 : leaders / tables();
    }

    int mostLeaders() {
        return tables() == 0 ? 0 : (leaders + tables() - 1) / tables();
    }

    boolean keptApart(int one, int other) {
        for (int kept : apart[one]) {
            if (kept == other) {
                return true;
            }
        }
        return false;
    }

    boolean share(Trait trait, int one, int other) {
        var values = traits[trait.ordinal()];
        return values[one] != NONE && values[one] == values[other];
    }

    /** In how many earlier rounds they sat together. */
    int met(int one, int other) {
        int times = 0;
        for (var round : earlier) {
            if (round[one] != NONE && round[one] == round[other]) {
                times++;
            }
        }
        return times;
    }

    /** What it costs that these two sit at one table. */
    int cost(int one, int other) {
        int cost = Trait.COMPANY + Trait.MET * met(one, other);
        for (var trait : TRAITS) {
            if (share(trait, one, other)) {
                cost += trait.weight();
            }
        }
        return cost;
    }

    private static final Trait[] TRAITS = Trait.values();

    /** How many guests have each value of a trait. */
    int[] sizes(Trait trait) {
        return sizes(traits[trait.ordinal()]);
    }

    /** How many guests sat at each table of an earlier round. */
    List<int[]> earlierSizes() {
        return Arrays.stream(earlier).map(Hall::sizes).toList();
    }

    private static int[] sizes(int[] values) {
        var sizes = new int[IntStream.of(values).max().orElse(NONE) + 1];
        IntStream.of(values).filter(value -> value != NONE).forEach(value -> sizes[value]++);
        return sizes;
    }
}

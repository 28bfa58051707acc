package no.karrierekvalitet.workshop.seating.mixing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    /** Halls of every shape: tight and roomy, with many wishes and few, with more and fewer leaders than tables. */
    private static Hall.Request hall(long seed) {
        var chance = new Random(seed);
        int tables = 2 + chance.nextInt(14);
        var seats = new LinkedHashMap<UUID, Integer>();
        IntStream.range(0, tables).forEach(i -> seats.put(new UUID(2, i), 2 + chance.nextInt(8)));
        int chairs = seats.values().stream().mapToInt(Integer::intValue).sum();
        int people = Math.max(2, chairs - chance.nextInt(chairs / 2 + 1));
        int leaders = chance.nextInt(tables + 2);
        var guests = IntStream.range(0, people)
                .mapToObj(i -> new Guest(
                        new UUID(1, i),
                        i < leaders,
                        i == leaders,
                        "org " + chance.nextInt(people / 3 + 1),
                        "sector " + chance.nextInt(5),
                        chance.nextInt(9) == 0 ? null : "county " + chance.nextInt(6)))
                .toList();
        var wishes = IntStream.range(0, chance.nextInt(people))
                .mapToObj(i -> new Wish(
                        new UUID(3, i),
                        chance.nextInt(3) == 0 ? Wish.Kind.TOGETHER : Wish.Kind.APART,
                        new UUID(1, chance.nextInt(people)),
                        new UUID(1, chance.nextInt(people))))
                .filter(wish -> !wish.one().equals(wish.other()))
                .limit(people / 4)
                .toList();
        return new Hall.Request(guests, seats, wishes, Map.of(), List.of());
    }

    private static void keepsTheRules(Hall.Request request, Map<UUID, UUID> tables, List<Unmet> unmet) {
        var taken = tables.values().stream().collect(Collectors.groupingBy(table -> table, Collectors.counting()));
        assertThat(tables).as("everybody has a seat").hasSameSizeAs(request.guests());
        taken.forEach((table, count) -> assertThat(count)
                .as("seats")
                .isLessThanOrEqualTo(request.seats().getOrDefault(table, 0)));
        var excused = unmet.stream().map(Unmet::wish).toList();
        request.wishes().stream()
                .filter(wish -> !excused.contains(wish))
                .forEach(wish -> assertThat(Objects.equals(tables.get(wish.one()), tables.get(wish.other())))
                        .as(wish.toString())
                        .isEqualTo(wish.kind() == Wish.Kind.TOGETHER));
        request.pinned().forEach((guest, table) -> assertThat(tables.get(guest)).isEqualTo(table));
    }

    @Test
    void noHardRuleIsEverBroken() {
        for (long seed = 0; seed < 300; seed++) {
            var request = hall(seed);
            var found = Arrangement.quick(request);
            keepsTheRules(request, found.tables(), found.unmet());
        }
    }

    @Test
    void lookingForBetterBreaksNothingAndIsNeverWorse() {
        for (long seed = 300; seed < 306; seed++) {
            var request = hall(seed);
            var quick = Arrangement.quick(request);
            var found = Arrangement.searched(request, Duration.ofMillis(150), _ -> {});
            keepsTheRules(request, found.tables(), found.unmet());
            assertThat(found.broken()).isLessThanOrEqualTo(quick.broken());
        }
    }

    @Test
    void eachTableHasOneLeaderWhenThereAreEnough() {
        var guests = people(40, 8);
        var found = Arrangement.quick(new Hall.Request(guests, tables(8, 5), List.of(), Map.of(), List.of()));
        assertThat(guests.stream()
                        .filter(Guest::leader)
                        .map(one -> found.tables().get(one.id())))
                .doesNotHaveDuplicates();
        assertThat(found.broken()).isZero();
    }

    @Test
    void inTheSecondRoundPeopleMeetOthersAndTheOneNextDoorIsKept() {
        var guests = people(60, 0);
        var first = Arrangement.quick(new Hall.Request(guests, tables(10, 6), List.of(), Map.of(), List.of()));
        var pinned = Map.of(guests.get(7).id(), new UUID(2, 4));
        var second = Arrangement.searched(
                new Hall.Request(guests, tables(10, 6), List.of(), pinned, List.of(first.tables())),
                Duration.ofMillis(500),
                _ -> {});
        assertThat(second.tables()).containsAllEntriesOf(pinned);
        assertThat(second.mix().lines())
                .filteredOn(line -> line.what().equals(Mix.MET))
                .singleElement()
                .satisfies(line -> assertThat(line.share()).isLessThan(line.random() / 3));
    }

    @Test
    void whoeverComesLateMovesNobody() {
        var guests = people(20, 4);
        var request = new Hall.Request(guests, tables(4, 6), List.of(), Map.of(), List.of());
        var seated =
                new HashMap<>(Arrangement.quick(request.only(one -> !one.id().equals(new UUID(1, 19))))
                        .tables());
        var after = Arrangement.quick(request.keeping(seated)).tables();
        assertThat(after).containsAllEntriesOf(seated).hasSize(20);
    }

    @Test
    void wishesThatCannotBeMetSayWhy() {
        var guests = people(8, 2);
        var ids = guests.stream().map(Guest::id).toList();
        var wishes = new ArrayList<Wish>();
        wishes.add(wish(wishes, Wish.Kind.APART, ids.get(2), ids.get(3)));
        wishes.add(wish(wishes, Wish.Kind.TOGETHER, ids.get(2), ids.get(4)));
        wishes.add(wish(wishes, Wish.Kind.TOGETHER, ids.get(4), ids.get(3)));
        wishes.add(wish(wishes, Wish.Kind.TOGETHER, ids.get(0), ids.get(1)));
        wishes.add(wish(wishes, Wish.Kind.TOGETHER, ids.get(5), ids.get(6)));
        var pinned = Map.of(ids.get(5), new UUID(2, 0), ids.get(6), new UUID(2, 1));
        var found = Arrangement.quick(new Hall.Request(guests, tables(2, 4), wishes, pinned, List.of()));
        assertThat(found.unmet())
                .extracting(Unmet::reason)
                .containsExactlyInAnyOrder(
                        Unmet.Reason.KEPT_APART, Unmet.Reason.BOTH_LEAD, Unmet.Reason.PLACED_BY_HAND);
        assertThat(found.tables().get(ids.get(2))).isEqualTo(found.tables().get(ids.get(4)));
    }

    @Test
    void countingOnlyWhatAMoveTouchesComesToTheSame() {
        var hall = Hall.of(hall(77));
        var chance = new Random(5);
        var seating = new Seating(hall);
        for (int guest = 0; guest < hall.guests().size(); guest++) {
            seating.sit(guest, chance.nextInt(hall.tables()));
        }
        for (int i = 0; i < 500; i++) {
            int guest = chance.nextInt(hall.guests().size());
            int table = chance.nextInt(hall.tables());
            seating.getUp(guest);
            var price = seating.price(new int[] {guest}, table);
            long cost = seating.cost();
            long broken = seating.broken();
            seating.sit(guest, table);
            assertThat(seating.cost()).isEqualTo(cost + price.cost());
            assertThat(seating.broken()).isEqualTo(broken + price.broken());
        }
        var anew = Seating.of(hall, seating.tables());
        assertThat(seating.cost()).isEqualTo(anew.cost());
        assertThat(seating.broken()).isEqualTo(anew.broken());
    }

    @Test
    void seatingByLotIsAsTheMeasureSays() {
        var request = hall(12);
        var hall = Hall.of(request);
        var chance = new Random(3);
        var better = IntStream.range(0, 400)
                .mapToDouble(_ -> Mix.of(hall, lot(request, chance)).better())
                .average()
                .orElseThrow();
        assertThat(better).isBetween(-0.05, 0.05);
    }

    private static int[] lot(Hall.Request request, Random chance) {
        var chairs = new ArrayList<Integer>();
        var sizes = List.copyOf(request.seats().values());
        IntStream.range(0, sizes.size())
                .forEach(table -> IntStream.range(0, sizes.get(table)).forEach(_ -> chairs.add(table)));
        java.util.Collections.shuffle(chairs, chance);
        return chairs.stream()
                .mapToInt(Integer::intValue)
                .limit(request.guests().size())
                .toArray();
    }

    private static List<Guest> people(int count, int leaders) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Guest(new UUID(1, i), i < leaders, false, "org " + i % 12, "s" + i % 5, "c" + i % 7))
                .toList();
    }

    private static Map<UUID, Integer> tables(int count, int seats) {
        var tables = new LinkedHashMap<UUID, Integer>();
        IntStream.range(0, count).forEach(i -> tables.put(new UUID(2, i), seats));
        return tables;
    }

    private static Wish wish(List<Wish> all, Wish.Kind kind, UUID one, UUID other) {
        return new Wish(new UUID(3, all.size()), kind, one, other);
    }
}

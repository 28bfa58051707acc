package no.karrierekvalitet.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import no.karrierekvalitet.workshop.seating.mixing.Arrangement;
import no.karrierekvalitet.workshop.seating.mixing.Guest;
import no.karrierekvalitet.workshop.seating.mixing.Hall;
import no.karrierekvalitet.workshop.seating.mixing.Mix;
import no.karrierekvalitet.workshop.seating.mixing.Wish;

/**
 * Seating a hall in two rounds, as the product's job does it: time, hard rules broken, and how much less alike people at
 * one table are than by lot. A hall is full to the last seat, has a leader for each table and a wish for every twentieth.
 */
final class SeatingPeople {

    private static final int RUNS = 3;

    private SeatingPeople() {}

    static void measure() {
        System.out.println("Seating, two rounds   (target: 350 people at 40 tables <= 5 s each, no hard rule broken)");
        for (int run = 1; run <= RUNS; run++) {
            hall(350, 40, run);
        }
        hall(15_000, 1_700, 1);
    }

    private static void hall(int people, int tables, long seed) {
        var chance = new Random(seed);
        var guests = guests(people, tables, chance);
        var seats = new LinkedHashMap<UUID, Integer>();
        IntStream.range(0, tables)
                .forEach(i -> seats.put(new UUID(2, i), people / tables + (i < people % tables ? 1 : 0)));
        var wishes = wishes(guests, chance);
        var first = round(1, new Hall.Request(guests, seats, wishes, Map.of(), List.of()));
        var leaders = new HashMap<UUID, UUID>();
        guests.stream()
                .filter(Guest::leader)
                .forEach(one -> leaders.put(one.id(), first.tables().get(one.id())));
        round(2, new Hall.Request(guests, seats, wishes, leaders, List.of(first.tables())));
    }

    private static Arrangement round(int number, Hall.Request request) {
        int people = request.guests().size();
        long begun = System.nanoTime();
        var found = Arrangement.searched(request, Arrangement.worthwhile(people), _ -> {});
        var seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "  %,6d people, %,5d tables, round %d: %5.1f s, hard rules broken %d, wishes not met %d, better than by lot %.1f %%%s%n",
                people,
                request.seats().size(),
                number,
                seconds,
                found.broken(),
                found.unmet().size(),
                100 * found.mix().better(),
                met(found));
        return found;
    }

    private static String met(Arrangement found) {
        return found.mix().lines().stream()
                .filter(line -> line.what().equals(Mix.MET))
                .map(line -> ", met before %.1f %% (by lot %.1f %%)".formatted(100 * line.share(), 100 * line.random()))
                .findFirst()
                .orElse("");
    }

    /** A few organisations send many, most send one or two; sector and county belong to the organisation. */
    private static List<Guest> guests(int people, int leaders, Random chance) {
        var guests = new ArrayList<Guest>();
        for (int i = 0; i < people; i++) {
            int organisation = (int) (Math.pow(chance.nextDouble(), 1.5) * people / 5);
            guests.add(new Guest(
                    new UUID(1, i),
                    i < leaders,
                    i >= leaders && i < leaders + 6,
                    "organisation " + organisation,
                    "sector " + organisation % 9,
                    "county " + organisation * 7 % 15));
        }
        Collections.shuffle(guests, chance);
        return guests;
    }

    private static List<Wish> wishes(List<Guest> guests, Random chance) {
        return IntStream.range(0, guests.size() / 20)
                .mapToObj(i -> new Wish(
                        new UUID(3, i),
                        i % 2 == 0 ? Wish.Kind.TOGETHER : Wish.Kind.APART,
                        guests.get(chance.nextInt(guests.size())).id(),
                        guests.get(chance.nextInt(guests.size())).id()))
                .filter(wish -> !wish.one().equals(wish.other()))
                .toList();
    }
}

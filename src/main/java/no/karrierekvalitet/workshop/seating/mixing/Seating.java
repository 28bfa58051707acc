package no.karrierekvalitet.workshop.seating.mixing;

import java.util.Arrays;

/**
 * Who sits where in a {@link Hall}, counting as people sit down and get up what it breaks and what it costs. Everything
 * that weighs is about two people at one table, so a change is counted by looking at the tables it touches.
 */
final class Seating {

    private final Hall hall;
    private final int[] tableOf;
    private final int[][] members;
    private final int[] count;
    private final int[] leaders;
    private long broken;
    private long cost;

    Seating(Hall hall) {
        this.hall = hall;
        tableOf = new int[hall.guests().size()];
        Arrays.fill(tableOf, Hall.NONE);
        members = new int[hall.tables()][];
        count = new int[hall.tables()];
        leaders = new int[hall.tables()];
        for (int table = 0; table < hall.tables(); table++) {
            members[table] = new int[hall.seats(table) + 1];
            broken += wrongLeaders(0);
        }
    }

    static Seating of(Hall hall, int[] tableOf) {
        var seating = new Seating(hall);
        for (int guest = 0; guest < tableOf.length; guest++) {
            if (tableOf[guest] != Hall.NONE) {
                seating.sit(guest, tableOf[guest]);
            }
        }
        return seating;
    }

    /** Hard rules broken: people beyond the seats, pairs that must not share a table, leaders too many or too few. */
    long broken() {
        return broken;
    }

    long cost() {
        return cost;
    }

    int tableOf(int guest) {
        return tableOf[guest];
    }

    int[] tables() {
        return tableOf.clone();
    }

    int free(int table) {
        return hall.seats(table) - count[table];
    }

    int[] at(int table) {
        return Arrays.copyOf(members[table], count[table]);
    }

    void sit(int guest, int table) {
        var company = company(guest, table);
        cost += company.cost();
        broken += company.apart() + overflow(table, 1) + leaders(guest, table, 1);
        if (count[table] == members[table].length) {
            members[table] = Arrays.copyOf(members[table], count[table] * 2);
        }
        members[table][count[table]++] = guest;
        leaders[table] += hall.leads(guest) ? 1 : 0;
        tableOf[guest] = table;
    }

    void getUp(int guest) {
        int table = tableOf[guest];
        var here = members[table];
        int seat = 0;
        while (here[seat] != guest) {
            seat++;
        }
        here[seat] = here[--count[table]];
        leaders[table] -= hall.leads(guest) ? 1 : 0;
        tableOf[guest] = Hall.NONE;
        var company = company(guest, table);
        cost -= company.cost();
        broken -= company.apart() + overflow(table, 1) + leaders(guest, table, 1);
    }

    /** What it would break and cost if they sat down here. */
    Price price(int[] guests, int table) {
        long breaks = overflow(table, guests.length);
        long costs = 0;
        int led = leaders[table];
        for (int guest : guests) {
            var company = company(guest, table);
            breaks += company.apart();
            costs += company.cost();
            led += hall.leads(guest) ? 1 : 0;
        }
        return new Price(breaks + wrongLeaders(led) - wrongLeaders(leaders[table]), costs);
    }

    record Price(long broken, long cost) implements Comparable<Price> {
        @Override
        public int compareTo(Price other) {
            return broken != other.broken ? Long.compare(broken, other.broken) : Long.compare(cost, other.cost);
        }
    }

    private record Company(long apart, long cost) {}

    private Company company(int guest, int table) {
        long apart = 0;
        long costs = 0;
        for (int seat = 0; seat < count[table]; seat++) {
            int other = members[table][seat];
            costs += hall.cost(guest, other);
            apart += hall.keptApart(guest, other) ? 1 : 0;
        }
        return new Company(apart, costs);
    }

    /** How many of so many more would have no seat. */
    private int overflow(int table, int more) {
        return Math.max(0, more - Math.max(0, free(table)));
    }

    private int leaders(int guest, int table, int more) {
        return hall.leads(guest) ? wrongLeaders(leaders[table] + more) - wrongLeaders(leaders[table]) : 0;
    }

    private int wrongLeaders(int number) {
        return Math.max(0, hall.leastLeaders() - number) + Math.max(0, number - hall.mostLeaders());
    }
}

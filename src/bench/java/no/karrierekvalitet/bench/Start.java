package no.karrierekvalitet.bench;

import java.time.Duration;
import java.util.ArrayList;

/** P9: from the command to the first page on existing data, and resident memory with the database. */
final class Start {

    private static final int STARTS = 5;

    private Start() {}

    static void measure() throws Exception {
        var times = new ArrayList<Duration>();
        long memory = 0;
        try (var house = House.open()) {
            for (int i = 0; i < STARTS; i++) {
                house.close();
                times.add(house.start());
                memory = Machine.memory(house.processes());
            }
        }
        times.sort(null);
        System.out.printf(
                "P9 start on existing data to first page %,d ms (%,d–%,d)   (target ≤ 3,000)%n",
                times.get(STARTS / 2).toMillis(), times.getFirst().toMillis(), times.getLast().toMillis());
        System.out.printf("P9 resident memory after the first page, database included %,d MB   (target ≤ 512)%n", memory);
    }
}

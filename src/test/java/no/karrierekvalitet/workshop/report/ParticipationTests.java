package no.karrierekvalitet.workshop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ParticipationTests {

    @Test
    void fiveAndMoreAreToldAndFewerAreNot() {
        var told = Participation.of(Map.of("a", 40, "b", 3, "c", 2, "d", 5));
        assertThat(told.all()).isEqualTo(50);
        assertThat(told.lines()).containsExactly(line("a", 40), line("b", null), line("c", null), line("d", 5));
    }

    @Test
    void oneAloneTakesTheNextSmallestWithItSoThatTheRemainderTellsNothing() {
        assertThat(Participation.of(Map.of("a", 40, "b", 3, "c", 12)).lines())
                .containsExactly(line("a", 40), line("b", null), line("c", null));
    }

    @Test
    void aRoomOfFourIsNotCounted() {
        assertThat(Participation.of(Map.of("a", 4)).all()).isNull();
        assertThat(Participation.of(Map.of()).lines()).isEmpty();
    }

    /** Whoever knows the sum and the lines that are told must find at least two ways to fill in the rest. */
    @Test
    void nothingKeptBackCanBeWorkedOut() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var counts = new TreeMap<String, Integer>();
            for (int sector = 0; sector < 1 + random.nextInt(7); sector++) {
                counts.put("s" + sector, 1 + random.nextInt(15));
            }
            var told = Participation.of(counts);
            var hidden =
                    told.lines().stream().filter(one -> one.count() == null).toList();
            if (told.all() == null || hidden.isEmpty()) {
                continue;
            }
            int remainder = hidden.stream()
                    .mapToInt(one -> counts.getOrDefault(one.sector(), 0))
                    .sum();
            var alone = hidden.size() == 1 && counts.size() > 1;
            assertThat(alone).as("%s", counts).isFalse();
            assertThat(counts.size() == hidden.size() || remainder >= Participation.FEWEST)
                    .as("%s leaves %d for %d", counts, remainder, hidden.size())
                    .isTrue();
        }
    }

    private static Participation.Line line(String sector, @org.jspecify.annotations.Nullable Integer count) {
        return new Participation.Line(sector, count);
    }

    @Test
    void linesStandInAFixedOrder() {
        assertThat(Participation.of(Map.of("b", 9, "a", 9)).lines()).isEqualTo(List.of(line("a", 9), line("b", 9)));
    }
}

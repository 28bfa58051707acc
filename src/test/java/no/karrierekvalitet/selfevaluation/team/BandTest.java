package no.karrierekvalitet.selfevaluation.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A band tells how much, and never that all or none did: not to the reader, not to one who takes themselves away. */
class BandTest {

    static IntStream sizes() {
        return IntStream.rangeClosed(Batches.FEWEST, 200);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void the_outer_bands_hold_at_least_three_counts(int size) {
        assertThat(counts(size, Band.of(0, size))).contains(0, 1, 2);
        assertThat(counts(size, Band.of(size, size))).contains(size, size - 1, size - 2);
        assertThat(Band.of(0, size)).isEqualTo(Band.FEW);
        assertThat(Band.of(size, size)).isEqualTo(Band.MOST);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void one_who_knows_their_own_answer_never_knows_everybody_elses(int size) {
        for (int reached = 0; reached <= size; reached++) {
            for (int own = 0; own <= 1; own++) {
                var mine = own;
                var others = counts(size, Band.of(reached, size)).stream()
                        .map(count -> count - mine)
                        .filter(count -> count >= 0 && count < size)
                        .toList();
                if (others.size() > 0) {
                    assertThat(others)
                            .as("%s of %s, own %s", reached, size, own)
                            .isNotEqualTo(List.of(0));
                    assertThat(others)
                            .as("%s of %s, own %s", reached, size, own)
                            .isNotEqualTo(List.of(size - 1));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void more_never_looks_like_less(int size) {
        assertThat(IntStream.rangeClosed(0, size).mapToObj(reached -> Band.of(reached, size)))
                .isSorted();
    }

    private static List<Integer> counts(int size, Band band) {
        return IntStream.rangeClosed(0, size)
                .filter(reached -> Band.of(reached, size) == band)
                .boxed()
                .toList();
    }
}

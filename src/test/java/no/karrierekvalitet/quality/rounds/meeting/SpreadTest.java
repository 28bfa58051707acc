package no.karrierekvalitet.quality.rounds.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void thoseWhoAgreeAreNoStepApart() {
        assertThat(spread(0, 0, 6, 0, 0, 0).distance()).isZero();
        assertThat(spread(0, 0, 6, 0, 0, 0).apart()).isEqualTo(Spread.Distance.ALIKE);
    }

    @Test
    void twoCampsAtBothEndsAreFurtherApartThanAnEvenSpread() {
        var camps = spread(4, 0, 0, 4, 0, 0);
        var even = spread(2, 2, 2, 2, 0, 0);
        assertThat(camps.distance()).isGreaterThan(even.distance());
        assertThat(camps.apart()).isEqualTo(Spread.Distance.WIDE);
    }

    @Test
    void theDistanceIsTheMeanOverAllPairs() {
        // pairs: 1-1 (0 steps), and four of one step
        assertThat(spread(0, 2, 2, 0, 0, 0).distance()).isCloseTo(4 / 6.0, within(1e-9));
    }

    @Test
    void whatIsNoStepIsLeftOut() {
        assertThat(spread(0, 0, 3, 0, 5, 7).distance()).isZero();
        assertThat(spread(0, 0, 0, 0, 5, 7).distance()).isZero();
        assertThat(spread(0, 0, 3, 0, 5, 7).unsure()).isEqualTo(7);
    }

    private static Spread spread(Integer... counts) {
        return new Spread(List.of(counts), null);
    }
}

package no.karrierekvalitet.quality.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuccessorsTest {

    @Test
    void whatIsThereStays() {
        assertThat(Successors.follow("a", Set.of("a"), _ -> Optional.empty())).contains("a");
    }

    @Test
    void replacementsOfReplacementsAreFollowed() {
        var by = Map.of("a", "b", "b", "c");
        assertThat(Successors.follow("a", Set.of("c"), code -> Optional.ofNullable(by.get(code))))
                .contains("c");
    }

    @Test
    void whatNobodyReplacedIsGoneAndACircleLeadsNowhere() {
        var circle = Map.of("a", "b", "b", "a");
        assertThat(Successors.follow("x", Set.of("c"), _ -> Optional.empty())).isEmpty();
        assertThat(Successors.follow("a", Set.of("c"), code -> Optional.ofNullable(circle.get(code))))
                .isEmpty();
    }
}

package no.karrierekvalitet.selfevaluation.picture;

import static no.karrierekvalitet.selfevaluation.picture.SmallStandards.STANDARDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import no.karrierekvalitet.framework.Step;
import org.junit.jupiter.api.Test;

class WheelTest {

    @Test
    void everyStatementHasOnePlaceAtTheTable() {
        var wheel = Wheel.of(Picture.of(STANDARDS, SmallStandards.all("a4", Step.COMPETENT)));

        assertThat(shapes(wheel.petals(Step.COMPETENT))).isEqualTo(9);
        assertThat(shapes(wheel.sectors())).isEqualTo(7);
        assertThat(shapes(wheel.open())).isZero();
    }

    @Test
    void openPlacesAreShownInAreasThatAreBegun() {
        var wheel = Wheel.of(Picture.of(STANDARDS, Map.of("a4-k1", Step.COMPETENT)));

        assertThat(shapes(wheel.open())).isEqualTo(8);
    }

    @Test
    void specialisedIsCompetentWithATip() {
        var wheel = Wheel.of(Picture.of(STANDARDS, SmallStandards.all("a4", Step.SPECIALISED)));

        assertThat(shapes(wheel.petals(Step.COMPETENT))).isEqualTo(9);
        assertThat(shapes(wheel.petals(Step.SPECIALISED))).isEqualTo(9);
    }

    @Test
    void theFirstAreaSitsAtTheTopAndTheOthersFollowClockwise() {
        var seats = Wheel.of(Picture.of(STANDARDS, Map.of())).seats();

        assertThat(seats).hasSize(7);
        assertThat(seats.getFirst().x()).isEqualTo("0");
        assertThat(seats.getFirst().y()).startsWith("-");
        assertThat(Double.parseDouble(seats.get(1).x())).isPositive();
    }

    @Test
    void everythingStaysInsideTheViewBox() {
        var wheel = Wheel.of(
                Picture.of(STANDARDS, SmallStandards.everywhere(Step.SPECIALISED)),
                SmallStandards.everywhere(Step.SPECIALISED));
        var numbers = Pattern.compile("-?\\d+(\\.\\d+)?")
                .matcher(wheel.petals().values() + wheel.sectors() + wheel.before())
                .results()
                .map(match -> Double.parseDouble(match.group()));

        assertThat(numbers).allSatisfy(number -> assertThat(Math.abs(number)).isLessThan(Wheel.EDGE));
    }

    @Test
    void anEditionWithAnotherNumberOfAreasGetsAsManySeats() {
        assertThat(Wheel.of(Picture.of(SmallStandards.of(5), Map.of())).seats()).hasSize(5);
    }

    private static long shapes(String path) {
        return path.chars().filter(c -> c == 'Z').count();
    }
}

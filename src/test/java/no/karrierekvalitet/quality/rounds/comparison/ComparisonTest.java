package no.karrierekvalitet.quality.rounds.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Provenance;
import no.karrierekvalitet.framework.QualityModel;
import no.karrierekvalitet.framework.QualityModel.PriorityArea;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.quality.rounds.Level;
import no.karrierekvalitet.quality.rounds.RoundContent;
import no.karrierekvalitet.quality.rounds.comparison.Comparison.Move;
import no.karrierekvalitet.quality.rounds.meeting.Consensus;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void stepsMoveUpAndDownAndWhatIsNoStepIsSeenAnotherWay() {
        var comparison = compare(
                content("a", "b", "c", "d"),
                Map.of("a", Level.STARTED, "b", Level.SYSTEMATIC, "c", Level.NOT_RELEVANT, "d", Level.IN_PLACE),
                content("a", "b", "c", "d"),
                Map.of("a", Level.IN_PLACE, "b", Level.STARTED, "c", Level.STARTED, "d", Level.IN_PLACE),
                Map.of());
        assertThat(comparison.lines().stream().map(Comparison.Line::move))
                .containsExactly(Move.UP, Move.DOWN, Move.OTHER, Move.SAME);
    }

    @Test
    void inASuccessorEditionWhatWasSaidStandsBesideWhatTookItsPlace() {
        var comparison = compare(
                content("old", "gone"),
                Map.of("old", Level.STARTED, "gone", Level.IN_PLACE),
                content("new", "fresh"),
                Map.of("new", Level.IN_PLACE, "fresh", Level.STARTED),
                Map.of("old", "new"));
        assertThat(comparison.lines())
                .satisfiesExactly(
                        line -> {
                            assertThat(line.move()).isEqualTo(Move.UP);
                            assertThat(line.replaced()).isTrue();
                        },
                        line -> assertThat(line.move()).isEqualTo(Move.NEW));
        assertThat(comparison.gone())
                .singleElement()
                .satisfies(gone -> assertThat(gone.then()).isEqualTo(Level.IN_PLACE));
    }

    @Test
    void whatWasOnlyCarriedOverHasNotBeenAgreedOnNow() {
        var carried = new Consensus(Level.STARTED, "", "", true, 1);
        var content = content("a");
        var comparison =
                Comparison.of(content, Map.of("a", agreed(Level.STARTED)), content, Map.of("a", carried), Optional::of);
        assertThat(comparison.lines().getFirst().move()).isEqualTo(Move.OPEN);
    }

    private static Comparison compare(
            RoundContent then,
            Map<String, Level> agreedThen,
            RoundContent now,
            Map<String, Level> agreedNow,
            Map<String, String> replaced) {
        return Comparison.of(
                then,
                agreed(agreedThen),
                now,
                agreed(agreedNow),
                code -> Optional.of(replaced.getOrDefault(code, code)));
    }

    private static Map<String, Consensus> agreed(Map<String, Level> levels) {
        var agreed = new java.util.HashMap<String, Consensus>();
        levels.forEach((code, level) -> agreed.put(code, agreed(level)));
        return agreed;
    }

    private static Consensus agreed(Level level) {
        return new Consensus(level, "", "", false, 1);
    }

    private static RoundContent content(String... codes) {
        var items = Stream.of(codes)
                .map(code -> new RoundContent.Item(
                        code, new Localized(Map.of("nb", code)), Map.of(), List.of(), Provenance.WORKING, null))
                .toList();
        var name = new Localized(Map.of("nb", "Område"));
        var area = new PriorityArea("area", "omrade", 1, Provenance.WORKING, List.of(), name, name, List.of());
        var model = new QualityModel(
                name, List.of(), new QualityModel.QualityScale(name, List.of(), List.of()), List.of(area), List.of());
        return new RoundContent(
                model, List.of(new RoundContent.Area(area, List.of(new RoundContent.Sub("sub", name, items)))));
    }
}

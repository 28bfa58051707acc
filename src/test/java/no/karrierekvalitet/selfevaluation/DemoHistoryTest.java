package no.karrierekvalitet.selfevaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Step;
import org.junit.jupiter.api.Test;

@ProductTest
class DemoHistoryTest {

    private static final DemoWriting WRITING =
            new DemoWriting(List.of("A note"), List.of("A reflection"), List.of("A discovery"));
    private static final Instant BEGAN = Instant.parse("2024-11-01T12:00:00Z");

    private final UUID edition;
    private final CompetenceStandards standards;

    DemoHistoryTest(Editions editions) {
        edition = editions.current().id();
        standards = editions.standards(edition);
    }

    @Test
    void theSamePersonGrowsInTheSameWayOnEveryInstallation() {
        assertThat(year(UUID.nameUUIDFromBytes(new byte[] {1})))
                .isEqualTo(year(UUID.nameUUIDFromBytes(new byte[] {1})));
    }

    @Test
    void everybodyMovesOnMoreThanBack() {
        for (byte who = 0; who < 30; who++) {
            var year = year(UUID.nameUUIDFromBytes(new byte[] {who}));
            assertThat(movement(year.getFirst(), year.getLast())).isNotNegative();
        }
    }

    @Test
    void whoIsNotThroughHasNeitherFocusNorDiscovery() {
        var begun = new DemoHistory(UUID.randomUUID(), 5, WRITING).next(edition, standards, BEGAN, 3);
        assertThat(begun.made().changes().answers()).hasSize(27);
        assertThat(begun.focus()).isEmpty();
        assertThat(begun.discovery()).isNull();
    }

    @Test
    void thereIsWritingInEveryLanguageOfTheInterface() {
        assertThat(DemoWriting.read()).containsOnlyKeys("nb", "nn", "en").allSatisfy((_, writing) -> {
            assertThat(writing.notes()).isNotEmpty();
            assertThat(writing.reflections()).isNotEmpty();
            assertThat(writing.discoveries()).isNotEmpty();
        });
    }

    private List<DemoEvaluation> year(UUID person) {
        var history = new DemoHistory(person, 4, WRITING);
        return List.of(
                history.next(edition, standards, BEGAN, 7),
                history.next(edition, standards, BEGAN.plus(Duration.ofDays(200)), 7));
    }

    /** Over the statements that are for their work both times. */
    private static int movement(DemoEvaluation first, DemoEvaluation last) {
        var before = answers(first);
        return answers(last).entrySet().stream()
                .mapToInt(now -> now.getValue() - before.getOrDefault(now.getKey(), now.getValue()))
                .sum();
    }

    private static Map<String, Integer> answers(DemoEvaluation evaluation) {
        return evaluation.made().changes().answers().entrySet().stream()
                .filter(answer -> answer.getValue().step() != Step.NOT_RELEVANT)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, answer -> answer.getValue().step().code()));
    }
}

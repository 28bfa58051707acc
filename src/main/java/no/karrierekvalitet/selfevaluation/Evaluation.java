package no.karrierekvalitet.selfevaluation;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.CompetenceStandards.SubCompetence;
import no.karrierekvalitet.framework.Step;
import org.jspecify.annotations.Nullable;

/**
 * One person's evaluation of themselves, bound for good to the edition it was begun in.
 *
 * @param completedAt when the last statement got its answer; null while some are open
 * @param answers by statement id
 */
public record Evaluation(
        UUID id,
        UUID edition,
        Instant startedAt,
        Instant changedAt,
        @Nullable Instant completedAt,
        Map<String, Answer> answers) {

    public Evaluation {
        answers = Map.copyOf(answers);
    }

    /** Where the person placed themselves, or null when the statement is still open. */
    public @Nullable Step step(String statement) {
        var answer = answers.get(statement);
        return answer == null ? null : answer.step();
    }

    public int answered(CompetenceArea area) {
        return answered(area.subCompetences());
    }

    private int answered(Collection<SubCompetence> statements) {
        return (int) statements.stream()
                .filter(statement -> answers.containsKey(statement.id()))
                .count();
    }

    public boolean completed() {
        return completedAt != null;
    }
}

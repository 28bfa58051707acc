package no.karrierekvalitet.selfevaluation.files;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.selfevaluation.Answer;
import no.karrierekvalitet.selfevaluation.Reflection;
import no.karrierekvalitet.selfevaluation.Sheet;
import no.karrierekvalitet.selfevaluation.Thoughts;
import no.karrierekvalitet.selfevaluation.local.LocalAnswer;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation with everything written along it, as JSON. The format is described in docs/files.md; a change that
 * readers of old files would notice raises {@code format}.
 *
 * @param answers by statement id; steps by their key in the edition's scale
 * @param notes by statement id
 * @param local answers to what the person's services put beside the national statements
 * @param focus statement ids, most important first
 */
record EvaluationFile(
        String format,
        UUID id,
        EditionName edition,
        Instant startedAt,
        Instant changedAt,
        @Nullable Instant completedAt,
        Map<String, Answer> answers,
        Map<String, String> notes,
        List<LocalAnswer> local,
        List<Reflection> reflections,
        String discovery,
        List<String> focus) {

    static final String FORMAT = "karrierekvalitet/evaluation/1";

    record EditionName(UUID id, String version) {}

    static EvaluationFile of(
            Sheet sheet, Edition edition, List<LocalAnswer> local, Thoughts thoughts, List<String> focus) {
        var evaluation = sheet.evaluation();
        return new EvaluationFile(
                FORMAT,
                evaluation.id(),
                new EditionName(edition.id(), edition.version()),
                evaluation.startedAt(),
                evaluation.changedAt(),
                evaluation.completedAt(),
                new TreeMap<>(evaluation.answers()),
                new TreeMap<>(sheet.notes()),
                local,
                thoughts.reflections(),
                thoughts.discovery(),
                focus);
    }
}

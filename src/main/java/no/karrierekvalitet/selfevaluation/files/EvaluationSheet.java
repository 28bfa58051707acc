package no.karrierekvalitet.selfevaluation.files;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import no.karrierekvalitet.documents.Sheet;
import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.CompetenceStandards.SubCompetence;
import no.karrierekvalitet.framework.Kind;
import no.karrierekvalitet.selfevaluation.local.LocalAnswer;
import no.karrierekvalitet.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Evaluations as a table: a row per statement, also for those that are not answered; local answers after the area's own. */
record EvaluationSheet(Ui ui, CompetenceStandards standards, EvaluationFile file) {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private static final List<String> COLUMNS = List.of(
            "evaluation", "edition", "area", "kind", "id", "topic", "statement", "step", "code", "answered", "note");

    static Sheet sheet(Ui ui, List<EvaluationSheet> evaluations) {
        return new Sheet(
                COLUMNS.stream()
                        .map(column -> ui.t("selfevaluation.file." + column))
                        .toList(),
                evaluations.stream().flatMap(EvaluationSheet::rows).toList());
    }

    private Stream<Sheet.Row> rows() {
        return standards.areas().stream()
                .flatMap(area -> Stream.concat(
                        area.subCompetences().stream().map(statement -> row(area, statement)),
                        file.local().stream()
                                .filter(answer -> answer.area().equals(area.id()))
                                .map(answer -> row(area, answer))));
    }

    private Sheet.Row row(CompetenceArea area, LocalAnswer answer) {
        return new Sheet.Row(
                file.startedAt().atZone(NORWAY).toLocalDate(),
                file.edition().version(),
                ui.in(area.name()),
                ui.t("selfevaluation.local.one"),
                answer.statement().toString(),
                answer.from(),
                ui.in(answer.text()),
                ui.in(standards.scale().step(answer.step()).name()),
                answer.step().code(),
                LocalDate.ofInstant(answer.answeredAt(), NORWAY),
                null);
    }

    private Sheet.Row row(CompetenceArea area, SubCompetence statement) {
        var answer = file.answers().get(statement.id());
        return new Sheet.Row(
                file.startedAt().atZone(NORWAY).toLocalDate(),
                file.edition().version(),
                ui.in(area.name()),
                name(statement.kind()),
                statement.id(),
                ui.in(statement.topic()),
                ui.in(statement.statement()),
                answer == null
                        ? null
                        : ui.in(standards.scale().step(answer.step()).name()),
                answer == null ? null : answer.step().code(),
                answer == null ? null : LocalDate.ofInstant(answer.answeredAt(), NORWAY),
                file.notes().get(statement.id()));
    }

    private @Nullable String name(Kind kind) {
        return standards.kinds().stream()
                .filter(text -> text.kind() == kind)
                .map(text -> ui.in(text.name()))
                .findFirst()
                .orElse(null);
    }
}

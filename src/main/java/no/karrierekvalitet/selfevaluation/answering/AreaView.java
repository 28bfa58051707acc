package no.karrierekvalitet.selfevaluation.answering;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.CompetenceStandards.Level;
import no.karrierekvalitet.framework.CompetenceStandards.ScaleStep;
import no.karrierekvalitet.framework.CompetenceStandards.SubCompetence;
import no.karrierekvalitet.framework.Step;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.selfevaluation.Evaluation;
import no.karrierekvalitet.selfevaluation.Sheet;
import no.karrierekvalitet.selfevaluation.local.LocalStatement;
import no.karrierekvalitet.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * The page on which one area is answered.
 *
 * @param texts statements and examples with the framework's words explained
 * @param sheet what the person has given; null for visitors and before the first answer
 * @param local what the person's services have put beside the area
 * @param form what was sent and did not fit, to be shown again
 * @param signedOut whether answers were sent by somebody who is not signed in (any more)
 */
public record AreaView(
        CompetenceStandards standards,
        CompetenceArea area,
        UUID edition,
        Map<Localized, Content> texts,
        @Nullable Sheet sheet,
        List<LocalStatement> local,
        Form form,
        boolean signedOut) {

    public List<Seat> seats() {
        return Seat.all(standards, evaluation());
    }

    public @Nullable Evaluation evaluation() {
        return sheet == null ? null : sheet.evaluation();
    }

    public Content text(Localized text) {
        return Objects.requireNonNull(texts.get(text));
    }

    public int answered() {
        var evaluation = evaluation();
        return evaluation == null ? 0 : evaluation.answered(area);
    }

    /** The steps of the scale; "not relevant" stands apart from them. */
    public List<ScaleStep> steps() {
        return standards.scale().steps().stream()
                .filter(step -> step.step() != Step.NOT_RELEVANT)
                .toList();
    }

    public ScaleStep notRelevant() {
        return standards.scale().step(Step.NOT_RELEVANT);
    }

    public boolean chosen(SubCompetence statement, Step step) {
        var sent = form.value(statement.id());
        if (!sent.isEmpty()) {
            return sent.equals(step.key());
        }
        var evaluation = evaluation();
        return evaluation != null && evaluation.step(statement.id()) == step;
    }

    public String note(SubCompetence statement) {
        var sent = form.values().get(noteField(statement));
        return sent != null ? sent : sheet == null ? "" : sheet.notes().getOrDefault(statement.id(), "");
    }

    public String noteField(SubCompetence statement) {
        return AreaForm.noteField(statement.id());
    }

    public int number(SubCompetence statement) {
        return area.subCompetences().indexOf(statement) + 1;
    }

    /** All that a statement's part of the page is made of, when nothing the person wrote is in it; null otherwise. */
    public @Nullable Object plain(SubCompetence statement) {
        var evaluation = evaluation();
        return form.values().isEmpty() && !form.hasErrors() && note(statement).isEmpty()
                ? new Plain(
                        edition, area.id(), statement.id(), evaluation == null ? null : evaluation.step(statement.id()))
                : null;
    }

    /** All that a seat at the table is made of on this page. */
    public Object shownAs(Seat seat) {
        return new Placed(edition, seat.area().id(), seat.answered(), area.id());
    }

    private record Placed(UUID edition, String seat, int answered, String current) {}

    private record Plain(
            UUID edition,
            String area,
            String statement,
            @Nullable Step chosen) {}

    /** What a level of the edition is called. */
    public Localized level(Step step) {
        return standards.levels().stream()
                .filter(level -> level.key().equals(step.key()))
                .map(Level::name)
                .findFirst()
                .orElseGet(() -> standards.scale().step(step).name());
    }

    public String shown() {
        return Shown.of(area, sheet).written(area);
    }

    /** The area's own page. */
    public String path() {
        return "/min-kompetanse/" + area.slug();
    }

    /** Where answering leads: the area's own questions. */
    public String next() {
        return next(area);
    }

    static String next(CompetenceArea area) {
        return "/min-kompetanse/" + area.slug() + "/refleksjon";
    }
}

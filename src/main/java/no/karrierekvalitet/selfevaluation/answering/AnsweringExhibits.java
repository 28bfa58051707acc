package no.karrierekvalitet.selfevaluation.answering;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Step;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.selfevaluation.Answer;
import no.karrierekvalitet.selfevaluation.Evaluation;
import no.karrierekvalitet.selfevaluation.Sheet;
import no.karrierekvalitet.selfevaluation.local.LocalStatement;
import no.karrierekvalitet.ui.Exhibit;
import no.karrierekvalitet.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The states of answering, for the developers' gallery. */
@Component
class AnsweringExhibits implements Exhibit.Collection {

    private static final LocalStatement LOCAL =
            new LocalStatement(new UUID(0, 1), "Troms", new Localized(Map.of("nb", "Samisk")), null);

    private final Editions editions;
    private final AreaTexts texts;

    AnsweringExhibits(Editions editions, AreaTexts texts) {
        this.editions = editions;
        this.texts = texts;
    }

    @Override
    public List<Exhibit> get() {
        var standards = editions.standards(editions.current().id());
        var area = standards.areas().getFirst();
        var statement = area.subCompetences().getFirst().id();
        var problems = Form.of(Map.of(AreaForm.noteField(statement), "…"))
                .withError(statement, "selfevaluation.area.step.unknown")
                .withError(AreaForm.noteField(statement), "ui.form.long", 2000);
        return List.of(
                new Exhibit("My competence, not begun", "selfevaluation/start", StartView.of(standards, null)),
                new Exhibit(
                        "My competence, under way",
                        "selfevaluation/start",
                        StartView.of(standards, made(standards, 3))),
                new Exhibit("My competence, done", "selfevaluation/start", StartView.of(standards, made(standards, 7))),
                new Exhibit("Area, not begun", "selfevaluation/area", area(standards, area, null, Form.empty(), false)),
                new Exhibit(
                        "Area, done",
                        "selfevaluation/area",
                        area(standards, area, sheet(standards), Form.empty(), false)),
                new Exhibit(
                        "Area, something wrong",
                        "selfevaluation/area",
                        area(standards, area, sheet(standards), problems, false)),
                new Exhibit("Area, signed out", "selfevaluation/area", area(standards, area, null, Form.empty(), true)),
                new Exhibit("Keep", "selfevaluation/keep", KeepView.of(standards, Form.empty())),
                new Exhibit("Keep, nothing sent", "selfevaluation/keep", KeepView.missing(standards, Form.empty())));
    }

    private AreaView area(
            CompetenceStandards standards, CompetenceArea area, @Nullable Sheet sheet, Form form, boolean signedOut) {
        var edition = editions.current().id();
        var words = texts.of(edition, area, Language.NB);
        return new AreaView(standards, area, edition, words, sheet, List.of(LOCAL), form, signedOut);
    }

    private Sheet sheet(CompetenceStandards standards) {
        return new Sheet(made(standards, 1), Map.of());
    }

    private Evaluation made(CompetenceStandards standards, int areas) {
        var answers = new HashMap<String, Answer>();
        standards.areas().subList(0, areas).stream()
                .flatMap(area -> area.subCompetences().stream())
                .forEach(statement -> answers.put(statement.id(), new Answer(Step.COMPETENT, Instant.EPOCH)));
        var id = new UUID(0, 0);
        return new Evaluation(id, editions.current().id(), Instant.EPOCH, Instant.EPOCH, null, answers);
    }
}

package no.karrierekvalitet.selfevaluation.answering;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.Step;
import no.karrierekvalitet.selfevaluation.Answer;
import no.karrierekvalitet.selfevaluation.Changes;
import no.karrierekvalitet.selfevaluation.Changes.Note;
import no.karrierekvalitet.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * An area's page as it was sent: per statement a step, in a field named by the statement, and a note. What fits counts
 * also when something else does not; fields of anything but this area's statements are not read.
 */
final class AreaForm {

    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, Note> notes = new HashMap<>();
    private final Map<String, Form.Problem> errors = new LinkedHashMap<>();
    private final Map<String, String> posted;
    private final CompetenceArea area;
    private final Shown shown;
    private final Instant now;

    AreaForm(CompetenceArea area, Map<String, String> posted, Instant now) {
        this.area = area;
        this.posted = posted;
        this.shown = Shown.read(area, posted.get(Shown.FIELD));
        this.now = now;
        for (var statement : area.subCompetences()) {
            readStep(statement.id(), posted.get(statement.id()));
            readNote(statement.id(), posted.get(noteField(statement.id())));
        }
    }

    CompetenceArea area() {
        return area;
    }

    static String noteField(String statement) {
        return "notat-" + statement;
    }

    private void readStep(String statement, @Nullable String key) {
        if (key == null || key.isEmpty()) {
            return;
        }
        Step.find(key)
                .ifPresentOrElse(
                        step -> answer(statement, step),
                        () -> errors.put(statement, new Form.Problem("selfevaluation.area.step.unknown")));
    }

    private void answer(String statement, Step step) {
        if (!shown.had(statement, step)) {
            answers.put(statement, new Answer(step, now));
        }
    }

    private void readNote(String statement, @Nullable String typed) {
        var note = Note.of(typed, now);
        if (note.tooLong()) {
            errors.put(noteField(statement), new Form.Problem("ui.form.long", Note.LONGEST));
        } else if (typed != null && !shown.had(statement, note.text())) {
            notes.put(statement, note);
        }
    }

    /** What was given now, of what fits. */
    Changes changes() {
        return new Changes(answers, notes);
    }

    /** The form to show again. */
    Form form() {
        return new Form(posted, errors);
    }
}

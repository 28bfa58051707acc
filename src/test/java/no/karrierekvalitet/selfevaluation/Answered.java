package no.karrierekvalitet.selfevaluation;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Step;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.stereotype.Component;

/**
 * Evaluations with answers, for tests of what is made of them. Answers are given as marks, one for each statement of an
 * area in the edition's order: - not relevant, N new to me, W on my way, C competent, S specialised, ? unanswered.
 */
@Component
public class Answered {

    private final Evaluations evaluations;
    private final Editions editions;
    private final Clock clock;

    Answered(Evaluations evaluations, Editions editions, Clock clock) {
        this.evaluations = evaluations;
        this.editions = editions;
        this.clock = clock;
    }

    /** A new evaluation of the person; one mark alone stands for every statement of its area. */
    public Evaluation by(Viewer.Person person, String... areas) {
        var evaluation = evaluations.start(person);
        var answers = new HashMap<String, Answer>();
        var all = editions.standards(evaluation.edition()).areas();
        for (int i = 0; i < areas.length; i++) {
            var statements = all.get(i).subCompetences();
            var marks = areas[i].length() == 1 ? areas[i].repeat(statements.size()) : areas[i];
            for (int j = 0; j < marks.length(); j++) {
                if (marks.charAt(j) != '?') {
                    var step = Step.ofCode("-NWCS".indexOf(marks.charAt(j)));
                    answers.put(statements.get(j).id(), new Answer(step, clock.instant()));
                }
            }
        }
        evaluations.save(person, evaluation.id(), evaluation.edition(), new Changes(answers, Map.of()));
        return evaluations.of(person, evaluation.id());
    }

    /** Every statement of every area, with the same answer. */
    public Evaluation everywhere(Viewer.Person person, char mark) {
        var areas = editions.standards(editions.current().id()).areas();
        return by(person, String.valueOf(mark).repeat(areas.size()).split(""));
    }

    public void note(Viewer.Person person, Evaluation evaluation, String statement, String text) {
        var note = Changes.Note.of(text, clock.instant());
        evaluations.save(person, evaluation.id(), evaluation.edition(), new Changes(Map.of(), Map.of(statement, note)));
    }
}

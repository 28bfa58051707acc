package no.karrierekvalitet.selfevaluation.files;

import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.identity.PersonalData;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.Evaluations;
import no.karrierekvalitet.selfevaluation.local.LocalAnswers;
import no.karrierekvalitet.selfevaluation.reflection.Focuses;
import no.karrierekvalitet.selfevaluation.reflection.Reflections;
import org.springframework.stereotype.Component;

/** A person's evaluations as files, each complete; also their part in the file of everything that is theirs. */
@Component
class EvaluationFiles implements PersonalData {

    private final Evaluations evaluations;
    private final Editions editions;
    private final Reflections reflections;
    private final Focuses focuses;
    private final LocalAnswers local;

    EvaluationFiles(
            Evaluations evaluations, Editions editions, Reflections reflections, Focuses focuses, LocalAnswers local) {
        this.evaluations = evaluations;
        this.editions = editions;
        this.reflections = reflections;
        this.focuses = focuses;
        this.local = local;
    }

    EvaluationFile one(Viewer.Person viewer, UUID evaluation) {
        var sheet = evaluations.sheet(viewer, evaluation);
        return EvaluationFile.of(
                sheet,
                editions.published(sheet.evaluation().edition()),
                local.of(viewer, evaluation),
                reflections.thoughts(viewer, evaluation),
                focuses.of(viewer, evaluation));
    }

    /** All of a person's evaluations, newest first. */
    List<EvaluationFile> all(Viewer.Person viewer) {
        return evaluations.all(viewer).stream()
                .map(evaluation -> one(viewer, evaluation.id()))
                .toList();
    }

    @Override
    public String section() {
        return "selfEvaluations";
    }

    /** The person asks for what is theirs, so they are the viewer; name, language and roles play no part. */
    @Override
    public Object of(UUID person) {
        return all(new Viewer.Person(person, "", Language.NB, java.util.Set.of()));
    }
}

package no.karrierekvalitet.selfevaluation.answering;

import java.util.Objects;
import java.util.UUID;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.Deliveries;
import no.karrierekvalitet.selfevaluation.Evaluations;
import no.karrierekvalitet.selfevaluation.Misfit;
import no.karrierekvalitet.selfevaluation.local.LocalAnswers;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Saves each answer when it is given, and later what was given without network. Sent twice, it is saved once. */
@RestController
class AnswerEndpoint {

    private final Evaluations evaluations;
    private final LocalAnswers local;
    private final Deliveries deliveries;

    AnswerEndpoint(Evaluations evaluations, LocalAnswers local, Deliveries deliveries) {
        this.evaluations = evaluations;
        this.local = local;
        this.deliveries = deliveries;
    }

    /** The evaluation that has it now. */
    record Saved(UUID evaluation) {}

    /** What did not fit, and where in what was sent. */
    record Refused(String problem, String where) {}

    /**
     * @param sender whose page this comes from; on a shared computer, somebody else may have signed in since
     * @param svar JSON as in {@code docs/self-evaluation.md}
     */
    @PostMapping("/min-kompetanse/svar")
    @Access(Access.Rule.SIGNED_IN)
    ResponseEntity<Saved> save(Viewer viewer, @RequestParam("person") UUID sender, @RequestParam String svar)
            throws Misfit {
        var person = viewer.person();
        if (!person.id().equals(sender)) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        var delivery = deliveries.read(svar);
        var localAnswers = local.fitting(person, delivery.edition(), delivery.local());
        var evaluation = Objects.requireNonNullElseGet(
                delivery.evaluation(),
                () -> evaluations.currentOrStarted(person).id());
        evaluations.save(person, evaluation, delivery.edition(), delivery.changes());
        local.save(person, evaluation, localAnswers);
        return ResponseEntity.ok(new Saved(evaluation));
    }

    @ExceptionHandler
    ResponseEntity<Refused> misfit(Misfit misfit) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(new Refused(misfit.problem().key(), misfit.where()));
    }
}

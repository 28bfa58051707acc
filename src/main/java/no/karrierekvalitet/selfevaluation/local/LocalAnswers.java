package no.karrierekvalitet.selfevaluation.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.framework.local.LocalAdditions;
import no.karrierekvalitet.framework.local.LocalBeside;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.Answer;
import no.karrierekvalitet.selfevaluation.Evaluation;
import no.karrierekvalitet.selfevaluation.Misfit;
import no.karrierekvalitet.selfevaluation.Misfit.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to local statements and a person's answers to them. */
@Component
public class LocalAnswers {

    private final LocalAnswerStore store;
    private final LocalAdditions additions;
    private final Editions editions;

    LocalAnswers(LocalAnswerStore store, LocalAdditions additions, Editions editions) {
        this.store = store;
        this.additions = additions;
        this.editions = editions;
    }

    /** What the person's services have put beside an area, with the answers of one evaluation. */
    public List<LocalStatement> statements(Viewer viewer, CompetenceArea area, @Nullable Evaluation evaluation) {
        var local = additions.beside(Parts.STANDARDS, List.of(area.id()), viewer);
        if (local.isEmpty()) {
            return List.of();
        }
        var answers = evaluation == null
                ? Map.<UUID, LocalAnswer>of()
                : of(viewer.person(), evaluation.id()).stream()
                        .collect(Collectors.toMap(LocalAnswer::statement, Function.identity()));
        return local.stream().map(one -> LocalStatement.of(one, answers)).toList();
    }

    /** All local answers of one of the person's evaluations, by area. */
    public List<LocalAnswer> of(Viewer.Person person, UUID evaluation) {
        return store.of(person.id(), evaluation);
    }

    /** The answers that can be saved: each belongs to a statement that the person's services have. */
    public List<LocalAnswer> fitting(Viewer.Person person, UUID edition, Map<UUID, Answer> given) throws Misfit {
        if (given.isEmpty()) {
            return List.of();
        }
        var areas = editions.standards(edition).areas().stream()
                .map(CompetenceArea::id)
                .toList();
        var known = additions.beside(Parts.STANDARDS, areas, person).stream()
                .collect(Collectors.toMap(one -> one.addition().id(), Function.identity()));
        var answers = new ArrayList<LocalAnswer>();
        for (var one : given.entrySet()) {
            var statement = known.get(one.getKey());
            if (statement == null) {
                throw new Misfit(Problem.STATEMENT, "local." + one.getKey());
            }
            answers.add(answer(statement, one.getValue()));
        }
        return answers;
    }

    private static LocalAnswer answer(LocalBeside beside, Answer given) {
        var addition = beside.addition();
        return new LocalAnswer(
                addition.id(), addition.beside(), beside.from(), addition.text(), given.step(), given.answeredAt());
    }

    /** When this returns, they are on disk. Somebody else's evaluation is not found. */
    @Transactional
    public void save(Viewer.Person person, UUID evaluation, List<LocalAnswer> answers) {
        for (var answer : answers) {
            if (!store.save(person.id(), evaluation, answer)) {
                throw new Failure.NotFound();
            }
        }
    }
}

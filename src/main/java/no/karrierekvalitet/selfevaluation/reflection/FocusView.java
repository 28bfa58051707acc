package no.karrierekvalitet.selfevaluation.reflection;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.CompetenceStandards.SubCompetence;
import no.karrierekvalitet.framework.Step;
import no.karrierekvalitet.selfevaluation.Evaluation;
import no.karrierekvalitet.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * Where a person chooses what to work on.
 *
 * @param suggested statements they are on the way in, those they have begun with before those that are new
 * @param others everything else that concerns them
 * @param chosen statement ids
 */
public record FocusView(
        UUID evaluation,
        CompetenceStandards standards,
        List<Group> suggested,
        List<Group> others,
        Set<String> chosen,
        Form form) {

    public record Group(CompetenceArea area, List<Choice> choices) {}

    public record Choice(SubCompetence statement, @Nullable Step step) {}

    /** Whether something that was not suggested is chosen. */
    public boolean othersChosen() {
        return others.stream()
                .flatMap(group -> group.choices().stream())
                .anyMatch(choice -> chosen.contains(choice.statement().id()));
    }

    static FocusView of(Evaluation evaluation, CompetenceStandards standards, Set<String> chosen, Form form) {
        return new FocusView(
                evaluation.id(),
                standards,
                groups(evaluation, standards, FocusView::growing),
                groups(evaluation, standards, step -> !growing(step) && step != Step.NOT_RELEVANT),
                chosen,
                form);
    }

    private static boolean growing(@Nullable Step step) {
        return step == Step.ON_MY_WAY || step == Step.NEW_TO_ME;
    }

    private static List<Group> groups(
            Evaluation evaluation, CompetenceStandards standards, Predicate<@Nullable Step> wanted) {
        return standards.areas().stream()
                .map(area -> new Group(area, choices(evaluation, area, wanted)))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    private static List<Choice> choices(Evaluation evaluation, CompetenceArea area, Predicate<@Nullable Step> wanted) {
        return area.subCompetences().stream()
                .map(statement -> new Choice(statement, evaluation.step(statement.id())))
                .filter(choice -> wanted.test(choice.step()))
                .sorted((one, other) -> Boolean.compare(one.step() != Step.ON_MY_WAY, other.step() != Step.ON_MY_WAY))
                .toList();
    }
}

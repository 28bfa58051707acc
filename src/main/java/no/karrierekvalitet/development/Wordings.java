package no.karrierekvalitet.development;

import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.EditionMapping.Fate;
import no.karrierekvalitet.framework.Editions;
import org.springframework.stereotype.Component;

/** Looks up what a goal's statement says, and what has become of it. */
@Component
public class Wordings {

    private final Editions editions;

    Wordings(Editions editions) {
        this.editions = editions;
    }

    public GoalInWords of(Goal goal) {
        return new GoalInWords(goal, goal.statement() == null ? null : of(goal.statement()));
    }

    private Wording of(StatementRef statement) {
        var standards = editions.standards(statement.edition());
        return new Wording(
                editions.published(statement.edition()),
                area(standards, statement.id()),
                standards.subCompetence(statement.id()).orElseThrow(),
                since(statement));
    }

    private Wording.Since since(StatementRef statement) {
        var current = editions.current();
        if (current.id().equals(statement.edition())) {
            return new Wording.Same();
        }
        var fate = editions.mapping(statement.edition(), current.id()).of(statement.id());
        return since(fate, statement.id(), current, editions.standards(current.id()));
    }

    static Wording.Since since(Fate fate, String statement, Edition current, CompetenceStandards now) {
        return switch (fate) {
            case Fate.Same _ -> new Wording.Same();
            case Fate.Changed _ ->
                new Wording.Changed(current, now.subCompetence(statement).orElseThrow());
            case Fate.Replaced(var by) ->
                new Wording.Changed(current, now.subCompetence(by).orElseThrow());
            case Fate.Gone _, Fate.New _ -> new Wording.Gone(current);
        };
    }

    private static CompetenceArea area(CompetenceStandards standards, String statement) {
        return standards.areas().stream()
                .filter(area -> area.subCompetences().stream().anyMatch(s -> s.id().equals(statement)))
                .findFirst()
                .orElseThrow();
    }
}

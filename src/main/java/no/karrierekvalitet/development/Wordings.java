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
        return switch (editions.mapping(statement.edition(), current.id()).of(statement.id())) {
            case Fate.Same _ -> new Wording.Same();
            case Fate.Changed _ -> changed(current, statement.id());
            case Fate.Replaced(var by) -> changed(current, by);
            case Fate.Gone _, Fate.New _ -> new Wording.Gone(current);
        };
    }

    private Wording.Changed changed(Edition current, String statement) {
        return new Wording.Changed(
                current,
                editions.standards(current.id()).subCompetence(statement).orElseThrow());
    }

    private static CompetenceArea area(CompetenceStandards standards, String statement) {
        return standards.areas().stream()
                .filter(area -> area.subCompetences().stream().anyMatch(s -> s.id().equals(statement)))
                .findFirst()
                .orElseThrow();
    }
}

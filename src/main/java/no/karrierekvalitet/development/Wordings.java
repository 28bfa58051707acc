package no.karrierekvalitet.development;

import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.Editions;
import org.springframework.stereotype.Component;

/** Looks up what a goal's statement says, and said. */
@Component
public class Wordings {

    private final Editions editions;

    Wordings(Editions editions) {
        this.editions = editions;
    }

    public GoalInWords of(Goal goal) {
        return new GoalInWords(goal, goal.statement() == null ? null : of(goal.statement()));
    }

    Wording of(StatementRef statement) {
        var standards = editions.standards(statement.edition());
        var area = area(standards, statement.id());
        var then = standards.subCompetence(statement.id()).orElseThrow();
        return new Wording(editions.published(statement.edition()), area, then, since(statement, then));
    }

    private Wording.Since since(StatementRef statement, CompetenceStandards.SubCompetence then) {
        var current = editions.current();
        return current.id().equals(statement.edition())
                ? new Wording.Same()
                : since(then, editions.standards(current.id()), current);
    }

    static Wording.Since since(CompetenceStandards.SubCompetence then, CompetenceStandards newer, Edition edition) {
        return newer.subCompetence(then.id())
                .<Wording.Since>map(now -> now.statement().equals(then.statement())
                        ? new Wording.Same()
                        : new Wording.Changed(edition, now))
                .orElseGet(() -> new Wording.Gone(edition));
    }

    private static CompetenceArea area(CompetenceStandards standards, String statement) {
        return standards.areas().stream()
                .filter(area -> area.subCompetences().stream().anyMatch(s -> s.id().equals(statement)))
                .findFirst()
                .orElseThrow();
    }
}

package no.karrierekvalitet.development;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.events.FocusChosen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** People who choose something to work on, as they do after an evaluation. */
@Component
public class SomeFocus {

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Editions editions;
    private final Plans plans;
    private final Clock clock;

    SomeFocus(
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Editions editions,
            Plans plans,
            Clock clock) {
        this.events = events;
        this.transaction = transaction;
        this.editions = editions;
        this.plans = plans;
        this.clock = clock;
    }

    public CompetenceArea area(int number) {
        return editions.standards(editions.current().id()).areas().get(number);
    }

    public String statement(int area, int number) {
        return area(area).subCompetences().get(number).id();
    }

    public void choose(Viewer.Person viewer, UUID evaluation, String... statements) {
        var focus =
                new FocusChosen(viewer.id(), evaluation, editions.current().id(), List.of(statements), clock.instant());
        transaction.executeWithoutResult(_ -> events.publishEvent(focus));
    }

    /** The goal that comes of a focus; another thread makes it. */
    public Goal goal(Viewer.Person viewer, String statement) {
        return await().until(
                        () -> plans.of(viewer).goals().stream()
                                .filter(goal -> goal.statement() != null
                                        && goal.statement().id().equals(statement))
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    public Map<String, Object> goalWithSuggestion(Viewer.Person viewer) {
        var statement = statement(3, 0);
        choose(viewer, UUID.randomUUID(), statement);
        return Map.of(
                "goal",
                goal(viewer, statement).id(),
                "suggestion",
                area(3).suggestions().getFirst().id());
    }
}

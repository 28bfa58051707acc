package no.karrierekvalitet.development.focus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.development.Activities;
import no.karrierekvalitet.development.Goal;
import no.karrierekvalitet.development.GoalStatus;
import no.karrierekvalitet.development.Plans;
import no.karrierekvalitet.development.SomeFocus;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.events.FocusChosen;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class FocusListenerTests {

    private static final Instant MORNING = Instant.parse("2026-03-14T08:00:00Z");

    /** Without the proxy that would answer on another thread. */
    private final FocusListener listener;

    private final TransactionTemplate transaction;
    private final Plans plans;
    private final Activities activities;
    private final Editions editions;
    private final SomeFocus some;
    private final Viewer.Person self;
    private final UUID evaluation = UUID.randomUUID();
    private final String listening;
    private final String ethics;

    FocusListenerTests(
            FocusStore store,
            TransactionTemplate transaction,
            Plans plans,
            Activities activities,
            Editions editions,
            SomeFocus some,
            Stage stage) {
        this.listener = new FocusListener(store);
        this.transaction = transaction;
        this.plans = plans;
        this.activities = activities;
        this.editions = editions;
        this.some = some;
        this.self = stage.newcomer().person();
        this.listening = some.statement(0, 4);
        this.ethics = some.statement(3, 1);
    }

    @Test
    void aFocusBecomesGoalsInItsOrderBoundToItsEdition() {
        hear(MORNING, ethics, listening);

        assertThat(statements()).containsExactly(ethics, listening);
        assertThat(plans.of(self).goals())
                .extracting(Goal::statement)
                .extracting("edition")
                .containsOnly(editions.current().id());
    }

    @Test
    void theSameNewsTwiceChangesNothing() {
        hear(MORNING, ethics);
        hear(MORNING, ethics);

        assertThat(statements()).containsExactly(ethics);
    }

    @Test
    void olderNewsThatComesLateChangesNothing() {
        hear(MORNING.plusSeconds(60), ethics);
        hear(MORNING, listening);

        assertThat(statements()).containsExactly(ethics);
    }

    @Test
    void anotherChoiceReplacesAGoalThatIsStillUntouched() {
        hear(MORNING, ethics);
        hear(MORNING.plusSeconds(60), listening);

        assertThat(statements()).containsExactly(listening);
    }

    @Test
    void aGoalThePersonHasMadeTheirsStays() {
        hear(MORNING, ethics);
        plans.change(self, plans.of(self).goals().getFirst().id(), null, "Fordi");
        hear(MORNING.plusSeconds(60));

        assertThat(statements()).containsExactly(ethics);
    }

    @Test
    void aDeletedGoalIsNotBroughtBackByChoosingSomethingMore() {
        hear(MORNING, ethics);
        plans.delete(self, plans.of(self).goals().getFirst().id());
        hear(MORNING.plusSeconds(60), ethics, listening);

        assertThat(statements()).containsExactly(listening);
    }

    @Test
    void aLaterEvaluationTakesUpTheGoalThatRested() {
        hear(MORNING, ethics);
        var goal = plans.of(self).goals().getFirst();
        plans.stand(self, goal.id(), GoalStatus.PAUSED);
        hear(focus(UUID.randomUUID(), MORNING.plusSeconds(60), ethics));

        assertThat(plans.of(self).goals())
                .extracting(Goal::id, Goal::status)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(goal.id(), GoalStatus.ACTIVE));
    }

    @Test
    void aReachedGoalStaysReachedAndTheNextOneIsNew() {
        hear(MORNING, ethics);
        plans.stand(self, plans.of(self).goals().getFirst().id(), GoalStatus.DONE);
        hear(focus(UUID.randomUUID(), MORNING.plusSeconds(60), ethics));

        assertThat(plans.of(self).goals()).extracting(Goal::status).containsExactly(GoalStatus.DONE, GoalStatus.ACTIVE);
    }

    @Test
    void aPersonWhoIsGoneIsNoMistake() {
        hear(new FocusChosen(UUID.randomUUID(), evaluation, editions.current().id(), List.of(ethics), MORNING));
    }

    @Test
    void theNewsArrivesByItself() {
        some.choose(self, evaluation, ethics);

        assertThat(some.goal(self, ethics).active()).isTrue();
    }

    @Test
    void aSuggestionIsTakenOnce() {
        hear(MORNING, ethics);
        var goal = plans.of(self).goals().getFirst().id();
        var suggestion = some.area(3).suggestions().getFirst();
        activities.take(self, goal, suggestion);
        activities.take(self, goal, suggestion);

        assertThat(plans.of(self).goal(goal).orElseThrow().activities()).hasSize(1);
    }

    private void hear(Instant at, String... statements) {
        hear(focus(evaluation, at, statements));
    }

    private void hear(FocusChosen focus) {
        transaction.executeWithoutResult(_ -> listener.on(focus));
    }

    private FocusChosen focus(UUID evaluation, Instant at, String... statements) {
        return new FocusChosen(self.id(), evaluation, editions.current().id(), List.of(statements), at);
    }

    private List<String> statements() {
        return plans.of(self).goals().stream()
                .map(goal -> java.util.Objects.requireNonNull(goal.statement()).id())
                .toList();
    }
}

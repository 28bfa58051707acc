package no.karrierekvalitet.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.EditionMapping.Fate;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A goal keeps the words it was made on, and tells what has become of them. */
@ProductTest
class WordingsTests {

    private static final String LISTENING = "gpr-listening-and-questions";
    private static final String ETHICS = "eth-own-values";

    private final Wordings wordings;
    private final Edition current;
    private final CompetenceStandards now;

    WordingsTests(Wordings wordings, Editions editions) {
        this.wordings = wordings;
        this.current = editions.current();
        this.now = editions.standards(current.id());
    }

    @Test
    void aGoalWithoutATitleIsCalledByItsTopicInTheReadersLanguage() {
        var goal = wordings.of(goal(null));

        assertThat(goal.title(Language.NN)).isEqualTo("Lytte og spørje");
        assertThat(goal.title(Language.EN)).isEqualTo("Listening and asking");
        assertThat(wordings.of(goal("Mitt eget")).title(Language.EN)).isEqualTo("Mitt eget");
    }

    @Test
    void inTheCurrentEditionNothingHasHappenedToIt() {
        var wording = java.util.Objects.requireNonNull(wordings.of(goal(null)).wording());

        assertThat(wording.since()).isEqualTo(new Wording.Same());
        assertThat(wording.area().id()).isEqualTo("guidance-processes-and-relations");
    }

    @Test
    void otherWordsAreShownBesideTheOldOnes() {
        var changed = (Wording.Changed) since(new Fate.Changed());

        assertThat(changed.now().id()).isEqualTo(LISTENING);
        assertThat(changed.edition()).isEqualTo(current);
    }

    @Test
    void whatTookItsPlaceIsShownInItsPlace() {
        var changed = (Wording.Changed) since(new Fate.Replaced(ETHICS));

        assertThat(changed.now().id()).isEqualTo(ETHICS);
    }

    @Test
    void whatIsGoneIsSaidToBeGone() {
        assertThat(since(new Fate.Gone())).isEqualTo(new Wording.Gone(current));
    }

    @Test
    void whatIsTakenIsNotSuggestedAgain() {
        var all = wordings.of(goal(null)).suggestions();
        var text = new Activity.Text("Tatt", ActivityKind.READING, null, null, "");
        var taken = new Activity(
                UUID.randomUUID(),
                UUID.randomUUID(),
                text,
                all.getFirst().id(),
                ActivityStatus.DROPPED,
                null,
                Instant.EPOCH);

        assertThat(wordings.of(goal(null, taken)).suggestions())
                .doesNotContain(all.getFirst())
                .hasSize(all.size() - 1);
    }

    private Wording.Since since(Fate fate) {
        return Wordings.since(fate, LISTENING, current, now);
    }

    private Goal goal(@Nullable String title, Activity... activities) {
        var statement = new StatementRef(current.id(), LISTENING);
        return new Goal(
                UUID.randomUUID(), title, "", statement, GoalStatus.ACTIVE, Instant.EPOCH, null, List.of(activities));
    }
}

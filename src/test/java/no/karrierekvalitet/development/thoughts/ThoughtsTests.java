package no.karrierekvalitet.development.thoughts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.karrierekvalitet.development.Activity;
import no.karrierekvalitet.development.Goal;
import no.karrierekvalitet.development.Plans;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.workshop.events.ThoughtTaken;
import org.junit.jupiter.api.Test;

@ProductTest
class ThoughtsTests {

    private final Thoughts thoughts;
    private final Plans plans;
    private final Viewer.Person person;

    ThoughtsTests(Thoughts thoughts, Plans plans, Stage stage) {
        this.thoughts = thoughts;
        this.plans = plans;
        this.person = stage.newcomer().person();
    }

    @Test
    void aThemeBecomesAGoalThatKnowsWhereItCameFromHoweverOftenItIsHeard() {
        var theme = taken(ThoughtTaken.Kind.THEME, "Tid til samtalen");
        thoughts.keep(theme);
        thoughts.keep(theme);
        assertThat(plans.of(person).goals()).singleElement().satisfies(goal -> {
            assertThat(goal.title()).isEqualTo("Tid til samtalen");
            assertThat(thoughts.of(person, goal.id()))
                    .containsExactly(new Origin(null, "Dagen", "/samling/1/rapport#r-1"));
            assertThat(thoughts.goalOf(person, theme.id())).contains(goal.id());
        });
    }

    @Test
    void notesBecomeActivitiesUnderOneGoalNamedAfterTheEvent() {
        thoughts.keep(taken(ThoughtTaken.Kind.NOTE, "Ringe fem tidligere veisøkere"));
        thoughts.keep(taken(ThoughtTaken.Kind.NOTE, "x".repeat(2000)));
        assertThat(plans.of(person).goals())
                .singleElement()
                .returns("Dagen", Goal::title)
                .satisfies(goal -> assertThat(goal.activities())
                        .hasSize(2)
                        .first()
                        .extracting(Activity::text)
                        .extracting(Activity.Text::text)
                        .isEqualTo("Ringe fem tidligere veisøkere"));
    }

    @Test
    void aPersonWhoIsGoneGetsNothing() {
        thoughts.keep(new ThoughtTaken(
                UUID.randomUUID(), UUID.randomUUID(), ThoughtTaken.Kind.THEME, "Tid", "Dagen", "/samling/1/rapport"));
        assertThat(plans.of(person).goals()).isEmpty();
    }

    private ThoughtTaken taken(ThoughtTaken.Kind kind, String words) {
        return new ThoughtTaken(UUID.randomUUID(), person.id(), kind, words, "Dagen", "/samling/1/rapport#r-1");
    }
}

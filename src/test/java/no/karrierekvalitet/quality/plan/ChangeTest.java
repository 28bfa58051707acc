package no.karrierekvalitet.quality.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.karrierekvalitet.quality.plan.Change.What;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final Action.Text BEFORE =
            new Action.Text("Ringe", "Ti svar", SOMEBODY, LocalDate.of(2026, 3, 1), ActionStatus.PLANNED, "");

    @Test
    void savingTheSameTellsNothing() {
        assertThat(Change.between(UUID.randomUUID(), BEFORE, BEFORE, Instant.EPOCH))
                .isEmpty();
    }

    @Test
    void everythingThatChangedIsToldOnceWithTheWordsThatWereReplaced() {
        var after = new Action.Text("Ringe tre", "Tjue svar", null, null, ActionStatus.DONE, "De svarte");

        var changes = Change.between(UUID.randomUUID(), BEFORE, after, Instant.EPOCH);

        assertThat(changes)
                .extracting(Change::what)
                .containsExactly(What.RENAMED, What.MEASURE, What.DUE, What.RELEASED, What.STATUS, What.EFFECT);
        assertThat(changes)
                .extracting(Change::before)
                .containsExactly("Ringe", "Ti svar", "2026-03-01", "", "planned", "");
    }

    @Test
    void whoIsResponsibleIsNeverPartOfTheStory() {
        var other = new Action.Text(
                "Ringe", "Ti svar", UUID.randomUUID(), LocalDate.of(2026, 3, 1), ActionStatus.PLANNED, "");

        assertThat(Change.between(UUID.randomUUID(), BEFORE, other, Instant.EPOCH))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.what()).isEqualTo(What.TAKEN);
                    assertThat(change.before() + change.after()).isEmpty();
                });
    }
}

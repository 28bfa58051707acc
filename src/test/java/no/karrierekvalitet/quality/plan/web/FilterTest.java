package no.karrierekvalitet.quality.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.quality.plan.Action;
import no.karrierekvalitet.quality.plan.ActionStatus;
import no.karrierekvalitet.quality.plan.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FilterTest {

    private static final YearMonth NOW = YearMonth.of(2026, 11);
    private static final UUID ME = UUID.randomUUID();

    @Test
    void whatCannotBeReadIsAsIfItWereNotThere() {
        var filter = Filter.of("opp-ned", "alle", "IKKE", "2026-13", NOW);

        assertThat(filter).isEqualTo(new Filter(Filter.Look.BOARD, "", null, NOW));
        assertThat(filter.narrows()).isFalse();
        assertThat(Filter.of("", "", "", "-999999999-01", NOW).month()).isEqualTo(NOW);
    }

    @Test
    void mineIsWhatIHaveTodayAndNobodysIsWhatWaits() {
        var mine = action(new Action.Responsible(ME, "Meg", true), null);
        var left = action(new Action.Responsible(UUID.randomUUID(), "", false), null);

        assertThat(Filter.of("", "meg", "", "", NOW).admits(mine, ME)).isTrue();
        assertThat(Filter.of("", "meg", "", "", NOW).admits(left, ME)).isFalse();
        assertThat(Filter.of("", "ingen", "", "", NOW).admits(left, ME)).isTrue();
        assertThat(Filter.of("", "ingen", "", "", NOW).admits(action(null, null), ME))
                .isTrue();
        assertThat(Filter.of("", "", "EVENT", "", NOW).admits(mine, ME)).isFalse();
    }

    @Test
    void aMonthIsWholeWeeksFromMondayAndHasWhatIsDue() {
        var due = action(null, LocalDate.of(2026, 11, 30));

        var month = Month.of(NOW, List.of(due));

        assertThat(month.days()).hasSize(42);
        assertThat(month.days().getFirst().date()).isEqualTo(LocalDate.of(2026, 10, 26));
        assertThat(month.days())
                .filteredOn(day -> !day.due().isEmpty())
                .singleElement()
                .satisfies(day -> assertThat(day.date()).isEqualTo(LocalDate.of(2026, 11, 30)));
        assertThat(month.empty()).isFalse();
        assertThat(Month.of(NOW.plusMonths(1), List.of(due)).empty())
                .as("a day of the month before is not of this one")
                .isTrue();
    }

    private static Action action(Action.@Nullable Responsible responsible, @Nullable LocalDate due) {
        return new Action(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new Action.Text(
                        "Ringe", "", responsible == null ? null : responsible.person(), due, ActionStatus.PLANNED, ""),
                responsible,
                new Action.Origin(Source.OWN, null, null, null),
                null,
                1,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}

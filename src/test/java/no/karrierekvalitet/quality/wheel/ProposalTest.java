package no.karrierekvalitet.quality.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 9, 8);

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 21, 40, 75, 110, 150, 200, 240, 280, 300, 330, 364})
    void aYearHasItsGatheringsOnTheSameWeekdayAndNoneInJulyOrOverChristmas(int later) {
        var days = Proposal.days(TUESDAY.plusDays(later), 8);

        assertThat(days).hasSize(8).isSorted().doesNotHaveDuplicates();
        assertThat(days)
                .extracting(LocalDate::getDayOfWeek)
                .containsOnly(TUESDAY.plusDays(later).getDayOfWeek());
        assertThat(days.subList(1, 8)).noneMatch(day -> day.getMonth() == Month.JULY);
        assertThat(days.subList(1, 8))
                .noneMatch(day -> day.getMonth() == Month.DECEMBER && day.getDayOfMonth() > 19)
                .noneMatch(day -> day.getMonth() == Month.JANUARY && day.getDayOfMonth() < 7);
    }

    @Test
    void theFirstDayIsTheOneThatWasChosen() {
        assertThat(Proposal.days(LocalDate.of(2026, 7, 7), 2))
                .containsExactly(LocalDate.of(2026, 7, 7), LocalDate.of(2026, 8, 4));
    }

    @Test
    void everybodyLeadsInTurnAndTheTurnsGoOnNextYear() {
        assertThat(Proposal.hosts(List.of("Anne", "Bo", "Cato"), 8, 4)).containsExactly("Cato", "Anne", "Bo", "Cato");
        assertThat(Proposal.hosts(List.of(), 0, 2)).containsExactly(null, null);
    }
}

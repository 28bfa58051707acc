package no.karrierekvalitet.quality.plan.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import no.karrierekvalitet.quality.plan.Action;

/** A month of a plan in whole weeks from Monday, with what is due on each day. */
public record Month(YearMonth month, List<DayOf> days) {

    public record DayOf(LocalDate date, boolean inMonth, List<Action> due) {}

    static Month of(YearMonth month, List<Action> actions) {
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var after = month.atEndOfMonth()
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                .plusDays(1);
        return new Month(
                month,
                first.datesUntil(after)
                        .map(day -> new DayOf(day, YearMonth.from(day).equals(month), due(day, actions)))
                        .toList());
    }

    private static List<Action> due(LocalDate day, List<Action> actions) {
        return actions.stream()
                .filter(action -> day.equals(action.text().due()))
                .toList();
    }

    public boolean empty() {
        return days.stream().allMatch(day -> day.due().isEmpty() || !day.inMonth());
    }
}

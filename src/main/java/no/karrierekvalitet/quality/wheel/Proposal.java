package no.karrierekvalitet.quality.wheel;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates and hosts that a year begins with; both can be changed for each gathering. */
final class Proposal {

    /** The last day before Christmas on which people still come to a meeting. */
    private static final int BEFORE_CHRISTMAS = 19;

    /** The first Monday of January is too early for most. */
    private static final int AFTER_NEW_YEAR = 6;

    private static final int WEEK = 7;
    private static final int WEEKS = 4;

    private Proposal() {}

    /**
     * One day a month from the first one on, on the same weekday in the same week of the month, never in July, and not over
     * Christmas.
     */
    static List<LocalDate> days(LocalDate first, int gatherings) {
        var week = Math.min((first.getDayOfMonth() - 1) / WEEK + 1, WEEKS);
        var days = new ArrayList<LocalDate>();
        days.add(first);
        var month = YearMonth.from(first);
        while (days.size() < gatherings) {
            month = month.plusMonths(1);
            if (month.getMonth() != Month.JULY) {
                days.add(outsideChristmas(
                        month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(week, first.getDayOfWeek()))));
            }
        }
        return List.copyOf(days.subList(0, gatherings));
    }

    private static LocalDate outsideChristmas(LocalDate day) {
        if (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() > BEFORE_CHRISTMAS) {
            return day.minusWeeks(1).getDayOfMonth() > BEFORE_CHRISTMAS ? day.minusWeeks(2) : day.minusWeeks(1);
        }
        return day.getMonth() == Month.JANUARY && day.getDayOfMonth() <= AFTER_NEW_YEAR ? day.plusWeeks(1) : day;
    }

    /** Everybody in turn; those who led last year's final gatherings come last. */
    static <T> List<@Nullable T> hosts(List<T> people, int from, int gatherings) {
        var hosts = new ArrayList<@Nullable T>();
        for (int i = 0; i < gatherings; i++) {
            hosts.add(people.isEmpty() ? null : people.get((from + i) % people.size()));
        }
        return hosts;
    }
}

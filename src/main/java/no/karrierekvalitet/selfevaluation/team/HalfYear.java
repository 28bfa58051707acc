package no.karrierekvalitet.selfevaluation.team;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The finest time a team picture is told by.
 *
 * @param half 1 from January, 2 from July
 */
public record HalfYear(int year, int half) implements Comparable<HalfYear> {

    static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    static HalfYear of(Instant moment) {
        var day = LocalDate.ofInstant(moment, NORWAY);
        return new HalfYear(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
    }

    HalfYear next() {
        return half == 1 ? new HalfYear(year, 2) : new HalfYear(year + 1, 1);
    }

    /** The first moment after it. */
    Instant end() {
        var after = next();
        return LocalDate.of(after.year, after.half == 1 ? 1 : 7, 1)
                .atStartOfDay(NORWAY)
                .toInstant();
    }

    /** Text key of its name; its argument is the year as text. */
    public String textKey() {
        return half == 1 ? "selfevaluation.team.half.spring" : "selfevaluation.team.half.autumn";
    }

    /** "2026-1" */
    @Override
    public String toString() {
        return year + "-" + half;
    }

    @Override
    public int compareTo(HalfYear other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(half, other.half);
    }
}

package no.karrierekvalitet.workshop.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * One day of an event.
 *
 * @param number counted from 1
 * @param start by the clock on the wall
 */
public record Day(int number, LocalDate date, LocalTime start, List<Item> items) {

    /** Of a day for which nobody has said otherwise. */
    public static final LocalTime USUAL_START = LocalTime.of(9, 0);

    public Day {
        items = List.copyOf(items);
    }

    /** A piece of the programme and when it is planned to begin and end. */
    public record Slot(Item item, LocalTime from, LocalTime to) {}

    public List<Slot> slots() {
        var slots = new ArrayList<Slot>();
        var from = start;
        for (var item : items) {
            var to = from.plusMinutes(item.minutes());
            slots.add(new Slot(item, from, to));
            from = to;
        }
        return slots;
    }

    public int minutes() {
        return items.stream().mapToInt(Item::minutes).sum();
    }

    public LocalTime end() {
        return start.plusMinutes(minutes());
    }

    /** Whether it goes on beyond midnight, which nobody means. */
    public boolean tooLong() {
        return start.toSecondOfDay() / 60 + minutes() > 24 * 60;
    }
}

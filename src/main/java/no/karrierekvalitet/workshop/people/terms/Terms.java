package no.karrierekvalitet.workshop.people.terms;

import org.jspecify.annotations.Nullable;

/**
 * On which terms people take part.
 *
 * @param registration whether people may register themselves
 * @param capacity places for them, 1 to 20,000; null for no limit
 * @param walkIn whether people may join on the day by the event's code alone; else by their own link or their table's
 * @param days after the end until what is kept of people is deleted, 1 to 365
 */
public record Terms(boolean registration, @Nullable Integer capacity, boolean walkIn, int days) {

    public static final int MOST_PLACES = 20_000;
    public static final int LONGEST = 365;
}

package no.karrierekvalitet.workshop.room.web;

import java.util.List;
import no.karrierekvalitet.workshop.room.Now;
import no.karrierekvalitet.workshop.room.OnThePhone;
import org.jspecify.annotations.Nullable;

/**
 * A phone in the room.
 *
 * @param table number of the table it sits at, if it does
 * @param unknownTable whether its owner has just typed a number that no table has
 * @param report address of the report, when there is one for everybody
 */
public record PhoneView(
        Now now,
        @Nullable Integer table,
        boolean unknownTable,
        List<OnThePhone.Task> tasks,
        @Nullable String report) {

    public String path() {
        return now.event().path();
    }
}

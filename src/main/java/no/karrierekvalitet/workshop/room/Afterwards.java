package no.karrierekvalitet.workshop.room;

import java.util.Optional;
import no.karrierekvalitet.workshop.Attendee;

/** Where people go when the event is over; contributed as a bean by the report. */
public interface Afterwards {

    /** Address of the report, when there is one that this attendee may read. */
    Optional<String> report(Attendee who);
}

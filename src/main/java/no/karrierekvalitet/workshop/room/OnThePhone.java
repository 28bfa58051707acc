package no.karrierekvalitet.workshop.room;

import java.util.List;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.workshop.Attendee;

/** Something each person does on their own phone while the room is where it is; contributed as a bean by its feature. */
public interface OnThePhone {

    List<Task> now(Attendee who, Now now);

    /**
     * @param label text key of what to do
     * @param about the event's own words for it
     * @param done whether this device has done it
     */
    record Task(String path, String label, Localized about, boolean done) {}
}

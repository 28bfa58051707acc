package no.karrierekvalitet.workshop.making;

import java.util.UUID;

/**
 * How much there is in an event, before anything of it is deleted.
 *
 * @param notes that are there still
 */
public record Facts(UUID event, int items, int tables, int participants, int notes, int staff) {

    /** Whether anybody has said or signed up to anything. */
    public boolean untouched() {
        return participants == 0 && notes == 0;
    }
}

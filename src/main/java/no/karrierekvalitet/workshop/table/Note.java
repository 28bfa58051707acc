package no.karrierekvalitet.workshop.table;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note as its own table sees it; never who wrote it, only whether this device did.
 *
 * @param quiet seen by this device alone until the round is over
 * @param late written while its task was open, and received afterwards
 * @param dots given to it by the devices at the table
 * @param dotted whether this device gave one
 * @param wordings earlier ones, oldest first
 */
public record Note(
        UUID id,
        UUID item,
        @Nullable UUID prompt,
        String text,
        int version,
        boolean mine,
        boolean quiet,
        boolean late,
        int dots,
        boolean dotted,
        List<String> wordings) {

    public Note {
        wordings = List.copyOf(wordings);
    }
}

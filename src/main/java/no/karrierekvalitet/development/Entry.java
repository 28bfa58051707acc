package no.karrierekvalitet.development;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line in a person's log: what they did, and what they learned from it. */
public record Entry(UUID id, Text text) {

    /**
     * What the person writes.
     *
     * @param goal the goal it belongs to, if any
     * @param activity the activity it tells about, if one
     * @param learned empty when nothing is said
     * @param link address of something that shows it, if any
     */
    public record Text(
            @Nullable UUID goal,
            @Nullable UUID activity,
            LocalDate on,
            String did,
            String learned,
            @Nullable String link) {}
}

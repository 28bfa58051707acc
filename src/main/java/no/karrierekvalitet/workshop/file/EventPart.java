package no.karrierekvalitet.workshop.file;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * What one feature knows about an event, as a part of the file in which an event is taken out whole and brought into
 * another instance. Contributed as a bean; each part has a JSON Schema {@code workshop/schema/<name>.schema.json}, against
 * which it has been checked before it is {@link #read}.
 */
public interface EventPart {

    /** Key in the file, stable and described in docs/files.md. */
    String name();

    /** Parts are read in this order: what others refer to comes first. The programme is 10, tables 20, people 25, seating 27, notes 30. */
    int order();

    /** Everything about this event, as records, lists and maps that Jackson can write. */
    Object write(UUID event);

    /**
     * Writes what another instance wrote, in the caller's transaction.
     *
     * @param content as its schema says
     * @param intake gives everything its new id; says what refers to nothing
     */
    void read(JsonNode content, EventIntake intake);
}

package no.karrierekvalitet.workshop.file;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.workshop.Event;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An event that is being brought in: under a new id, as is everything in it, so that it can be brought in twice. */
public final class EventIntake {

    private final Event event;
    private final Map<UUID, UUID> ids = new HashMap<>();

    public EventIntake(Event event) {
        this.event = event;
    }

    /** What in the file cannot be: {@code reason} is a text key, {@code place} what to look for in the file, or a JSON Pointer. */
    public static final class Unfit extends RuntimeException {
        private final String reason;
        private final String place;

        public Unfit(String reason, String place) {
            super(reason, null, false, false);
            this.reason = reason;
            this.place = place;
        }

        public String reason() {
            return reason;
        }

        public String place() {
            return place;
        }
    }

    /** The event it becomes. */
    public Event event() {
        return event;
    }

    /** The new id of a thing that the file tells about here, for the only time. */
    public UUID make(JsonNode id) {
        var old = UUID.fromString(id.asString());
        var made = Ids.next();
        if (ids.putIfAbsent(old, made) != null) {
            throw new Unfit("workshop.making.file.problem.twice", old.toString());
        }
        return made;
    }

    /** The new id of a thing that the file has told about already. */
    public UUID known(JsonNode id) {
        var old = UUID.fromString(id.asString());
        var made = ids.get(old);
        if (made == null) {
            throw new Unfit("workshop.making.file.problem.unknown", old.toString());
        }
        return made;
    }

    public @Nullable UUID knownOrNull(JsonNode id) {
        return id.isMissingNode() || id.isNull() ? null : known(id);
    }
}

package no.karrierekvalitet.workshop.making.file;

import java.util.UUID;
import no.karrierekvalitet.workshop.file.EventIntake;
import no.karrierekvalitet.workshop.file.EventPart;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What the tables wrote, as a part of an event's file. */
@Component
class NotesPart implements EventPart {

    private final PartStore store;

    NotesPart(PartStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Object write(UUID event) {
        return store.notes(event);
    }

    @Override
    public void read(JsonNode content, EventIntake intake) {
        content.forEach(note -> store.addNote(note, intake));
        content.valueStream()
                .filter(note -> note.path("mergedInto").isString())
                .forEach(note -> store.merge(note, intake));
    }
}

package no.karrierekvalitet.workshop.making.file;

import java.util.UUID;
import no.karrierekvalitet.workshop.file.EventIntake;
import no.karrierekvalitet.workshop.file.EventPart;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The tables, as a part of an event's file. */
@Component
class TablesPart implements EventPart {

    private final PartStore store;

    TablesPart(PartStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "tables";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Object write(UUID event) {
        return store.tables(event);
    }

    @Override
    public void read(JsonNode content, EventIntake intake) {
        content.forEach(table -> store.addTable(table, intake));
    }
}

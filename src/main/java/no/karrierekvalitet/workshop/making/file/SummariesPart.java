package no.karrierekvalitet.workshop.making.file;

import java.util.UUID;
import no.karrierekvalitet.workshop.file.EventIntake;
import no.karrierekvalitet.workshop.file.EventPart;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What the tables agreed on, as a part of an event's file. */
@Component
class SummariesPart implements EventPart {

    private final PartStore store;

    SummariesPart(PartStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "summaries";
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public Object write(UUID event) {
        return store.summaries(event);
    }

    @Override
    public void read(JsonNode content, EventIntake intake) {
        content.forEach(summary -> store.addSummary(summary, intake));
    }
}

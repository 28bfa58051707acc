package no.karrierekvalitet.workshop.making.file;

import java.time.Clock;
import java.util.UUID;
import no.karrierekvalitet.workshop.file.EventIntake;
import no.karrierekvalitet.workshop.file.EventPart;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Those who take part, as long as the event knows them, as a part of an event's file. */
@Component
class ParticipantsPart implements EventPart {

    private final PartStore store;
    private final Clock clock;

    ParticipantsPart(PartStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "participants";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Object write(UUID event) {
        return store.participants(event);
    }

    @Override
    public void read(JsonNode content, EventIntake intake) {
        content.forEach(one -> store.addParticipant(one, intake, clock.instant()));
    }
}

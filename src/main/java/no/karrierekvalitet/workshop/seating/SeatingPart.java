package no.karrierekvalitet.workshop.seating;

import java.util.HashMap;
import java.util.UUID;
import no.karrierekvalitet.workshop.file.EventIntake;
import no.karrierekvalitet.workshop.file.EventPart;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Who wants to sit together or apart, and who sat where, as a part of an event's file. */
@Component
class SeatingPart implements EventPart {

    private static final String BROKEN = "workshop.making.file.problem.kept";

    private final SeatingFileStore store;

    SeatingPart(SeatingFileStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "seating";
    }

    @Override
    public int order() {
        return 27;
    }

    @Override
    public Object write(UUID event) {
        return store.write(event);
    }

    @Override
    public void read(JsonNode content, EventIntake intake) {
        for (int i = 0; i < content.path("wishes").size(); i++) {
            readWish(content.path("wishes").path(i), "/parts/seating/wishes/" + i, intake);
        }
        for (int i = 0; i < content.path("rounds").size(); i++) {
            readRound(content.path("rounds").path(i), "/parts/seating/rounds/" + i, intake);
        }
    }

    private void readWish(JsonNode wish, String place, EventIntake intake) {
        var one = intake.known(wish.path("one"));
        var other = intake.known(wish.path("other"));
        var kind = wish.path("kind").asString();
        if (one.equals(other) || !store.addWish(intake.event().id(), kind, one, other)) {
            throw new EventIntake.Unfit(BROKEN, place);
        }
    }

    private void readRound(JsonNode round, String place, EventIntake intake) {
        var number = round.path("number").asInt();
        var event = intake.event().id();
        if (!store.addRound(
                event,
                number,
                round.path("current").asBoolean(),
                !round.path("seats").isEmpty())) {
            throw new EventIntake.Unfit(BROKEN, place);
        }
        var tables = new HashMap<UUID, UUID>();
        var pinned = new HashMap<UUID, Boolean>();
        for (int i = 0; i < round.path("seats").size(); i++) {
            var seat = round.path("seats").path(i);
            var participant = intake.known(seat.path("participant"));
            if (tables.put(participant, intake.known(seat.path("table"))) != null) {
                throw new EventIntake.Unfit(BROKEN, place + "/seats/" + i);
            }
            pinned.put(participant, seat.path("pinned").asBoolean());
        }
        if (store.addSeats(event, number, tables, pinned) != tables.size()) {
            throw new EventIntake.Unfit(BROKEN, place + "/seats");
        }
    }
}

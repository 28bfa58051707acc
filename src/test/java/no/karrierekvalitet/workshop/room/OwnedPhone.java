package no.karrierekvalitet.workshop.room;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.framework.Step;
import no.karrierekvalitet.workshop.Attendees;
import no.karrierekvalitet.workshop.plenary.Polls;
import no.karrierekvalitet.workshop.plenary.RoomSums;
import no.karrierekvalitet.workshop.room.SomeRoom.Guest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The phone's page, votes and the room's self-evaluation belong to the browser that has joined. */
@Component
class OwnedPhone implements Owned {

    private static final String EVENT = "/samling/{event}";

    private final SomeRoom some;
    private final Polls polls;
    private final RoomSums sums;
    private String statement = "";
    private @Nullable Guest guest;

    OwnedPhone(SomeRoom some, Polls polls, RoomSums sums) {
        this.some = some;
        this.polls = polls;
        this.sums = sums;
    }

    @Override
    public Set<String> paths() {
        return Set.of(
                EVENT + "/med",
                EVENT + "/med/bord",
                EVENT + "/med/avreise",
                EVENT + "/avstemning/{poll}",
                EVENT + "/egenvurdering/{item}");
    }

    @Override
    public Map<String, ?> make(String path) {
        var ids = some.make(null);
        guest = some.phone(ids, ids.table());
        polls.open(some.facilitator(ids), ids.choice());
        var area = sums.subject(guest.who().event(), ids.evaluation()).area();
        statement = area.subCompetences().getFirst().id();
        return Map.of("event", ids.event(), "poll", ids.choice(), "item", ids.evaluation());
    }

    @Override
    public Map<String, String> form(String path) {
        return Map.of("nummer", "2", "valg", "0", statement, Step.COMPETENT.key());
    }

    @Override
    public Map<String, String> cookies(String path) {
        return Map.of(Attendees.COOKIE, Objects.requireNonNull(guest).browser().text());
    }
}

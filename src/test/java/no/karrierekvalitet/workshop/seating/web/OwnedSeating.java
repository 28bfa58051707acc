package no.karrierekvalitet.workshop.seating.web;

import java.util.Map;
import java.util.Set;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.workshop.people.Participant;
import no.karrierekvalitet.workshop.people.SomeEvent;
import no.karrierekvalitet.workshop.seating.Seatings;
import no.karrierekvalitet.workshop.seating.Tables;
import no.karrierekvalitet.workshop.seating.WishList;
import no.karrierekvalitet.workshop.seating.mixing.Wish;
import org.springframework.stereotype.Component;

/** Names beside seats are the organiser's to see. */
@Component
record OwnedSeating(SomeEvent some, Tables tables, Seatings seatings, WishList wishes) implements Owned {

    private static final String HALL = SeatingPages.PATH;
    private static final String ROUND = HALL + "/runder/{round}";
    private static final String PRINT = "/samling/{event}/utskrift";

    @Override
    public Set<String> paths() {
        return Set.of(
                HALL,
                HALL + "/bord",
                HALL + "/bord/{number}",
                HALL + "/bord/{number}/sletting",
                HALL + "/runder",
                ROUND + "/sletting",
                ROUND + "/beregning",
                ROUND + "/gjeldende",
                ROUND + "/flytting",
                ROUND + "/losning",
                ROUND + "/forklaring",
                HALL + "/sent-komne",
                HALL + "/fravaer",
                HALL + "/onsker",
                HALL + "/onsker/{wish}/sletting",
                PRINT,
                PRINT + "/bordskilt.pdf",
                PRINT + "/navnelapper.pdf",
                PRINT + "/bli-med.pdf");
    }

    @Override
    public Map<String, ?> make(String path) {
        var event = some.open(null);
        var one = some.participant(event, "Ada Lie", Participant.Role.TABLE_LEADER);
        var other = some.participant(event, "Bo Vik", Participant.Role.PARTICIPANT);
        tables.add(event.id(), 2, 2);
        seatings.seatQuickly(event.id(), seatings.add(event.id()));
        wishes.add(event.id(), Wish.Kind.APART, one, other);
        var wish = wishes.of(event.id()).getFirst().id();
        return Map.of("event", event.id(), "round", 1, "number", 1, "wish", wish);
    }

    @Override
    public Map<String, String> form(String path) {
        return Map.of(
                "count", "1", "seats", "4", "one", "Ada Lie", "other", "Bo Vik", "kind", "TOGETHER", "table", "2");
    }
}

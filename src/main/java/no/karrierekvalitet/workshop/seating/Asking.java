package no.karrierekvalitet.workshop.seating;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.workshop.people.Participant;
import no.karrierekvalitet.workshop.people.Participants;
import no.karrierekvalitet.workshop.seating.mixing.Guest;
import no.karrierekvalitet.workshop.seating.mixing.Hall;
import org.springframework.stereotype.Component;

/** Puts together what is asked for in a round: who comes, which tables there are, what was wished and placed by hand. */
@Component
class Asking {

    private final Participants participants;
    private final Tables tables;
    private final WishStore wishes;
    private final SeatStore seats;
    private final RoundStore rounds;

    Asking(Participants participants, Tables tables, WishStore wishes, SeatStore seats, RoundStore rounds) {
        this.participants = participants;
        this.tables = tables;
        this.wishes = wishes;
        this.seats = seats;
        this.rounds = rounds;
    }

    Hall.Request of(UUID event, int round) {
        var people = participants.expected(event);
        var earlier = rounds.of(event).stream()
                .filter(one -> one.number() < round)
                .map(one -> seats.tables(event, one.number(), false))
                .filter(seated -> !seated.isEmpty())
                .toList();
        var places = new LinkedHashMap<UUID, Integer>();
        tables.of(event).forEach(table -> places.put(table.id(), table.seats()));
        return new Hall.Request(
                people.stream().map(Asking::guest).toList(),
                places,
                wishes.of(event),
                pinned(seats.tables(event, round, true), people, earlier),
                earlier);
    }

    /** Leaders stay at their table when the others move on, unless they were placed elsewhere. */
    private static Map<UUID, UUID> pinned(
            Map<UUID, UUID> byHand, List<Participant> people, List<Map<UUID, UUID>> earlier) {
        var pinned = new HashMap<UUID, UUID>();
        if (!earlier.isEmpty()) {
            people.stream()
                    .filter(one -> one.role() == Participant.Role.TABLE_LEADER)
                    .map(Participant::id)
                    .filter(earlier.getLast()::containsKey)
                    .forEach(leader -> pinned.put(leader, earlier.getLast().get(leader)));
        }
        pinned.putAll(byHand);
        return pinned;
    }

    private static Guest guest(Participant one) {
        return new Guest(
                one.id(),
                one.role() == Participant.Role.TABLE_LEADER,
                one.role() == Participant.Role.SPEAKER,
                one.organisation(),
                one.sector(),
                one.county());
    }
}

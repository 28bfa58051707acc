package no.karrierekvalitet.workshop.seating.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.workshop.Admit;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.people.Participant;
import no.karrierekvalitet.workshop.people.Participants;
import no.karrierekvalitet.workshop.seating.Round;
import no.karrierekvalitet.workshop.seating.RoundTable;
import no.karrierekvalitet.workshop.seating.Seatings;
import no.karrierekvalitet.workshop.seating.Tables;
import no.karrierekvalitet.workshop.seating.mixing.Wish;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One table: its seats, who sits there, and moving somebody by hand. */
@Controller
@Access(Access.Rule.SIGNED_IN)
public class TablePages {

    private static final String PATH = SeatingPages.PATH + "/bord/{number}";
    private static final String ROUND = SeatingPages.PATH + "/runder/{round}";

    private final Seatings seatings;
    private final Tables tables;
    private final Participants participants;
    private final Flash flash;

    TablePages(Seatings seatings, Tables tables, Participants participants, Flash flash) {
        this.seatings = seatings;
        this.tables = tables;
        this.participants = participants;
        this.flash = flash;
    }

    @GetMapping(PATH)
    Page show(
            @Admit(Part.ORGANISER) Attendee who,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String runde) {
        return page(who.event(), find(who, number), round(who, runde), Form.empty());
    }

    private RoundTable find(Attendee who, String number) {
        return tables.find(who.event().id(), Numbers.of(number)).orElseThrow(Failure.NotFound::new);
    }

    /** The round asked for, or the first; 0 when there is none. */
    private int round(Attendee who, String runde) {
        return seatings.rounds(who.event().id()).stream()
                .mapToInt(Round::number)
                .filter(one -> runde.isEmpty() || one == Numbers.of(runde))
                .findFirst()
                .orElse(0);
    }

    private Page page(Event event, RoundTable table, int round, Form form) {
        var place = new HallView.Place(table, seatings.at(event.id(), round, List.of(table)));
        var view = new View(event, place, round, seatings.free(event.id(), round), form);
        return SeatingPages.below(Page.of("workshop/seating/table", view), event)
                .title("workshop.seating.table", table.number());
    }

    @PostMapping(PATH)
    Object seats(
            @Admit(Part.ORGANISER) Attendee who,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String seats,
            HttpServletResponse response) {
        var table = find(who, number);
        int wanted = Numbers.of(seats);
        if (wanted < 1 || wanted > 30) {
            var form =
                    Form.of(java.util.Map.of("seats", seats)).withError("seats", "workshop.seating.tables.seats.wrong");
            return page(who.event(), table, round(who, ""), form).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        tables.seats(who.event().id(), table.number(), wanted);
        flash.say(response, "workshop.seating.table.changed");
        return new SeeOther(who.event().path() + "/plassering/bord/" + table.number());
    }

    @PostMapping(PATH + "/sletting")
    SeeOther remove(@Admit(Part.ORGANISER) Attendee who, @PathVariable String number, HttpServletResponse response) {
        tables.remove(who.event().id(), find(who, number).number());
        flash.say(response, "workshop.seating.table.removed");
        return new SeeOther(who.event().path() + "/plassering");
    }

    /** From the select, or dropped with the mouse. */
    @PostMapping(ROUND + "/flytting")
    SeeOther move(
            @Admit(Part.ORGANISER) Attendee who,
            @PathVariable String round,
            @RequestParam(required = false) UUID participant,
            @RequestParam(defaultValue = "") String table,
            HttpServletResponse response) {
        var number = seatings.round(who.event().id(), Numbers.of(round)).number();
        var to = tables.find(who.event().id(), Numbers.of(table));
        if (participant == null || to.isEmpty()) {
            flash.say(response, "workshop.seating.move.choose");
        } else {
            var there = to.get();
            var move = seatings.move(who.event().id(), number, participant, there.number());
            var against = seatings.unmet(who.event().id(), number, participant);
            if (against.isEmpty() || move instanceof Seatings.Move.Full) {
                say(who, response, there, move);
            } else {
                warn(who, response, there, against.getFirst());
            }
        }
        return SeatingPages.hall(who, number);
    }

    /** What was moved by hand stays, also against a wish; whoever moved it is to know at once. */
    private void warn(Attendee who, HttpServletResponse response, RoundTable to, Wish wish) {
        flash.say(
                response,
                "workshop.seating.moved." + wish.kind().name().toLowerCase(Locale.ROOT),
                to.number(),
                name(who, wish.one()),
                name(who, wish.other()));
    }

    private String name(Attendee who, UUID participant) {
        return participants
                .find(who.event().id(), participant)
                .map(Participant::name)
                .orElse("");
    }

    private void say(Attendee who, HttpServletResponse response, RoundTable to, Seatings.Move move) {
        switch (move) {
            case Seatings.Move.Moved _ -> flash.say(response, "workshop.seating.moved", to.number());
            case Seatings.Move.Exchanged(var with) ->
                flash.say(response, "workshop.seating.exchanged", to.number(), name(who, with));
            case Seatings.Move.Full _ -> flash.say(response, "workshop.seating.full", to.number());
        }
    }

    @PostMapping(ROUND + "/losning")
    SeeOther release(
            @Admit(Part.ORGANISER) Attendee who,
            @PathVariable String round,
            @RequestParam(required = false) UUID participant,
            HttpServletResponse response) {
        var number = seatings.round(who.event().id(), Numbers.of(round)).number();
        if (participant != null) {
            seatings.release(who.event().id(), number, participant);
            flash.say(response, "workshop.seating.released");
        }
        return SeatingPages.hall(who, number);
    }

    /** @param free free seats by table, for where one can move to */
    public record View(Event event, HallView.Place place, int round, List<Seatings.Free> free, Form form) {}
}

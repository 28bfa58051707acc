package no.karrierekvalitet.workshop.seating.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import no.karrierekvalitet.workshop.people.Participants;
import no.karrierekvalitet.workshop.seating.Round;
import no.karrierekvalitet.workshop.seating.RoundTable;
import no.karrierekvalitet.workshop.seating.Seatings;
import no.karrierekvalitet.workshop.seating.Tables;
import no.karrierekvalitet.workshop.seating.WishList;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The hall seen from above: tables, rounds, and everybody's seat. */
@Controller
@Access(Access.Rule.SIGNED_IN)
class SeatingPages {

    static final String PATH = "/samling/{event}/plassering";
    private static final String ROUND = PATH + "/runder/{round}";

    private final Seatings seatings;
    private final Tables tables;
    private final Participants participants;
    private final WishList wishes;
    private final Flash flash;

    SeatingPages(Seatings seatings, Tables tables, Participants participants, WishList wishes, Flash flash) {
        this.seatings = seatings;
        this.tables = tables;
        this.participants = participants;
        this.wishes = wishes;
        this.flash = flash;
    }

    @GetMapping(PATH)
    Page show(
            @Admit(Part.ORGANISER) Attendee who,
            @RequestParam(defaultValue = "") String runde,
            @RequestParam(defaultValue = "") String side) {
        return page(who.event(), Numbers.of(runde), Numbers.of(side), Form.empty());
    }

    private Page page(Event event, int wanted, int side, Form form) {
        var all = tables.of(event.id());
        var rounds = seatings.rounds(event.id());
        var round = chosen(rounds, wanted);
        var page = Math.clamp(side, 1, HallView.pages(all.size()));
        var shown = HallView.on(page, all);
        var people = participants.expected(event.id());
        var unseated = round == null ? people : seatings.unseated(event.id(), round.number(), people);
        var view = new HallView(
                event,
                all.size(),
                all.stream().mapToInt(RoundTable::seats).sum(),
                people.size(),
                rounds,
                round,
                page,
                HallView.places(shown, round == null ? List.of() : seatings.at(event.id(), round.number(), shown)),
                unseated.size(),
                unseated.stream().limit(HallView.MOST_UNSEATED).toList(),
                wishes.of(event.id()).size(),
                form);
        return under(Page.of("workshop/seating/hall", view), event)
                .title("workshop.seating.title")
                .wide();
    }

    private static @Nullable Round chosen(List<Round> rounds, int wanted) {
        return rounds.stream()
                .filter(round -> round.number() == wanted)
                .findFirst()
                .or(() -> rounds.stream().filter(Round::current).findFirst())
                .or(() -> rounds.stream().findFirst())
                .orElse(null);
    }

    static Page under(Page page, Event event) {
        return page.under(Event.HOME, "workshop.seating.events")
                .under(event.path(), "workshop.seating.event", event.title());
    }

    static Page below(Page page, Event event) {
        return under(page, event).under(event.path() + "/plassering", "workshop.seating.title");
    }

    @PostMapping(PATH + "/bord")
    Object add(
            @Admit(Part.ORGANISER) Attendee who,
            @RequestParam(defaultValue = "") String count,
            @RequestParam(defaultValue = "") String seats,
            HttpServletResponse response) {
        int number = Numbers.of(count);
        int chairs = Numbers.of(seats);
        var form = Form.of(java.util.Map.of("count", count, "seats", seats));
        if (number < 1 || tables.of(who.event().id()).size() + number > Tables.MOST) {
            return again(who, form.withError("count", "workshop.seating.tables.count.wrong"));
        }
        if (chairs < 1 || chairs > 30) {
            return again(who, form.withError("seats", "workshop.seating.tables.seats.wrong"));
        }
        tables.add(who.event().id(), number, chairs);
        flash.say(response, "workshop.seating.tables.added", number);
        return new SeeOther(who.event().path() + "/plassering");
    }

    private Page again(Attendee who, Form form) {
        return page(who.event(), 0, 1, form).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(PATH + "/runder")
    SeeOther addRound(@Admit(Part.ORGANISER) Attendee who) {
        return hall(who, seatings.add(who.event().id()));
    }

    @PostMapping(ROUND + "/sletting")
    SeeOther removeRound(@Admit(Part.ORGANISER) Attendee who, @PathVariable String round) {
        var all = seatings.rounds(who.event().id());
        if (all.isEmpty() || all.getLast().number() != Numbers.of(round)) {
            throw new Failure.NotFound();
        }
        seatings.removeLast(who.event().id());
        return new SeeOther(who.event().path() + "/plassering");
    }

    @PostMapping(ROUND + "/beregning")
    SeeOther seat(@Admit(Part.ORGANISER) Attendee who, @PathVariable String round) {
        var number = seatings.round(who.event().id(), Numbers.of(round)).number();
        seatings.begin(who.event().id(), number);
        return hall(who, number);
    }

    @PostMapping(ROUND + "/gjeldende")
    SeeOther hold(@Admit(Part.ORGANISER) Attendee who, @PathVariable String round, HttpServletResponse response) {
        var number = seatings.round(who.event().id(), Numbers.of(round)).number();
        seatings.hold(who.event().id(), number);
        flash.say(response, "workshop.seating.round.held", number);
        return hall(who, number);
    }

    @PostMapping(PATH + "/sent-komne")
    SeeOther placeLate(@Admit(Part.ORGANISER) Attendee who, HttpServletResponse response) {
        flash.say(
                response,
                "workshop.seating.late.placed",
                seatings.placeLate(who.event().id()));
        return new SeeOther(who.event().path() + "/plassering");
    }

    @PostMapping(PATH + "/fravaer")
    SeeOther release(@Admit(Part.ORGANISER) Attendee who, HttpServletResponse response) {
        flash.say(
                response,
                "workshop.seating.absent.freed",
                participants.absentAreThoseNotArrived(who.event().id()));
        return new SeeOther(who.event().path() + "/plassering");
    }

    static SeeOther hall(Attendee who, int round) {
        return new SeeOther(who.event().path() + "/plassering?runde=" + round);
    }
}

package no.karrierekvalitet.workshop.seating.web;

import java.util.List;
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
import no.karrierekvalitet.workshop.seating.Seatings;
import no.karrierekvalitet.workshop.seating.WishList;
import no.karrierekvalitet.workshop.seating.mixing.Wish;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Wishes, and why people sit as they do. */
@Controller
@Access(Access.Rule.SIGNED_IN)
public class ExplanationPages {

    private final Seatings seatings;
    private final WishList wishes;
    private final Participants participants;
    private final Flash flash;

    ExplanationPages(Seatings seatings, WishList wishes, Participants participants, Flash flash) {
        this.seatings = seatings;
        this.wishes = wishes;
        this.participants = participants;
        this.flash = flash;
    }

    @GetMapping(SeatingPages.PATH + "/runder/{round}/forklaring")
    Page explain(@Admit(Part.ORGANISER) Attendee who, @PathVariable String round) {
        var event = who.event();
        var found = seatings.round(event.id(), Numbers.of(round));
        var outcome = found.outcome();
        if (outcome == null) {
            throw new Failure.NotFound();
        }
        var named = named(event);
        var missed = outcome.unmet().stream()
                .flatMap(unmet -> named.stream()
                        .filter(wish -> wish.id().equals(unmet.wish()))
                        .map(wish -> new Missed(wish, unmet.reason().key())))
                .toList();
        return SeatingPages.below(
                        Page.of("workshop/seating/explanation", new View(event, found, outcome, missed)), event)
                .title("workshop.seating.explanation.title");
    }

    private List<Named> named(Event event) {
        return wishes.of(event.id()).stream()
                .flatMap(wish -> participants.find(event.id(), wish.one()).stream()
                        .flatMap(one -> participants.find(event.id(), wish.other()).stream()
                                .map(other -> new Named(wish.id(), wish.kind(), one, other))))
                .toList();
    }

    @GetMapping(SeatingPages.PATH + "/onsker")
    Page wishes(@Admit(Part.ORGANISER) Attendee who) {
        return wishes(who.event(), Form.empty());
    }

    private Page wishes(Event event, Form form) {
        var names = participants.expected(event.id()).stream()
                .limit(WishView.MOST_SUGGESTED)
                .map(ExplanationPages::called)
                .sorted()
                .toList();
        return SeatingPages.below(
                        Page.of("workshop/seating/wishes", new WishView(event, named(event), names, form)), event)
                .title("workshop.seating.wishes.title");
    }

    static String called(Participant one) {
        return one.organisation().isEmpty() ? one.name() : one.name() + ", " + one.organisation();
    }

    @PostMapping(SeatingPages.PATH + "/onsker")
    Object wish(
            @Admit(Part.ORGANISER) Attendee who,
            @RequestParam(defaultValue = "") String one,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String kind) {
        var event = who.event();
        var first = find(event, one);
        var second = find(event, other);
        var form = Form.of(java.util.Map.of("one", one, "other", other, "kind", kind));
        if (first.size() != 1) {
            return again(event, form, "one", first);
        }
        if (second.size() != 1) {
            return again(event, form, "other", second);
        }
        if (first.equals(second)) {
            return refused(event, form.withError("other", "workshop.seating.wishes.same"));
        }
        wishes.add(
                event.id(),
                kind.equals("APART") ? Wish.Kind.APART : Wish.Kind.TOGETHER,
                first.getFirst().id(),
                second.getFirst().id());
        return new SeeOther(event.path() + "/plassering/onsker");
    }

    private Page again(Event event, Form form, String field, List<Participant> found) {
        return refused(
                event,
                form.withError(
                        field,
                        found.isEmpty() ? "workshop.seating.wishes.unknown" : "workshop.seating.wishes.several"));
    }

    private Page refused(Event event, Form form) {
        return wishes(event, form).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** By name, or by name and workplace when several have it. */
    private List<Participant> find(Event event, String words) {
        var wanted = words.strip();
        return participants.expected(event.id()).stream()
                .filter(person ->
                        person.name().equalsIgnoreCase(wanted) || called(person).equalsIgnoreCase(wanted))
                .toList();
    }

    @PostMapping(SeatingPages.PATH + "/onsker/{wish}/sletting")
    SeeOther remove(
            @Admit(Part.ORGANISER) Attendee who,
            @PathVariable UUID wish,
            jakarta.servlet.http.HttpServletResponse response) {
        wishes.remove(who.event().id(), wish);
        flash.say(response, "workshop.seating.wishes.removed");
        return new SeeOther(who.event().path() + "/plassering/onsker");
    }

    public record Named(UUID id, Wish.Kind kind, Participant one, Participant other) {}

    /** @param reason key of why it could not be met */
    public record Missed(Named wish, String reason) {}

    public record View(Event event, Round round, Round.Outcome outcome, List<Missed> missed) {}

    /** @param names for suggestions while typing */
    public record WishView(Event event, List<Named> wishes, List<String> names, Form form) {
        static final int MOST_SUGGESTED = 1000;
    }
}

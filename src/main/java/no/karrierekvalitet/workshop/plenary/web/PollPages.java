package no.karrierekvalitet.workshop.plenary.web;

import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.Admit;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.plenary.Ballot;
import no.karrierekvalitet.workshop.plenary.PollStand;
import no.karrierekvalitet.workshop.plenary.Polls;
import no.karrierekvalitet.workshop.plenary.Result;
import no.karrierekvalitet.workshop.room.Incidents;
import no.karrierekvalitet.workshop.room.Now;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Voting on the phone, and the facilitator's opening and closing. */
@Controller
@Access(Access.Rule.ANYONE)
public class PollPages {

    private static final String POLL = "/samling/{event}/avstemning/{poll}";

    private final Polls polls;
    private final Incidents incidents;
    private final Now.Maker now;

    PollPages(Polls polls, Incidents incidents, Now.Maker now) {
        this.polls = polls;
        this.incidents = incidents;
        this.now = now;
    }

    /**
     * @param answered whether this device has answered
     * @param problem text key of what was wrong with the answer
     * @param result what the room may see, once this device has answered or the vote is closed
     */
    public record PollView(
            Now now,
            PollStand stand,
            boolean answered,
            @Nullable String problem,
            @Nullable Result result) {

        public String path() {
            return now.event().path();
        }
    }

    @GetMapping(POLL)
    Page poll(@PathVariable UUID event, @PathVariable UUID poll, @Admit({Part.PHONE, Part.TABLE}) Attendee who, Ui ui) {
        return page(who, poll, ui, null);
    }

    @PostMapping(POLL)
    Object answer(
            @PathVariable UUID event,
            @PathVariable UUID poll,
            @Admit({Part.PHONE, Part.TABLE}) Attendee who,
            Ui ui,
            @RequestParam(name = "valg", defaultValue = "") String choice,
            @RequestParam(name = "plass", defaultValue = "") List<String> places,
            @RequestParam(name = "ord", defaultValue = "") List<String> words) {
        return switch (polls.answer(who, poll, new Ballot(choice, places, words))) {
            case COUNTED, ALREADY -> new SeeOther(who.event().path() + "/avstemning/" + poll);
            case CLOSED -> {
                incidents.count(event, Incidents.Kind.CLOSED_STEP, who.joined().table());
                yield page(who, poll, ui, "workshop.plenary.vote.closed").status(HttpStatus.CONFLICT);
            }
            case UNREADABLE -> {
                var kind = polls.find(who.event(), poll).poll().kind().key();
                yield page(who, poll, ui, "workshop.plenary.vote.problem." + kind)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    @PostMapping(POLL + "/status")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther status(
            @PathVariable UUID event,
            @PathVariable UUID poll,
            @Admit(Part.FACILITATOR) Attendee who,
            @RequestParam(name = "status", defaultValue = "") String status) {
        switch (status) {
            case "open" -> polls.open(who, poll);
            case "closed" -> polls.close(who, poll);
            default -> throw new Failure.Unreadable("A poll is open or closed");
        }
        return new SeeOther(who.event().path() + "/rom");
    }

    private Page page(Attendee who, UUID poll, Ui ui, @Nullable String problem) {
        var here = now.of(who.event(), ui.language());
        var stand = polls.find(who.event(), poll);
        var answered = polls.hasAnswered(who, poll);
        var result =
                stand.status() == PollStand.Status.CLOSED ? polls.result(stand).orElse(null) : null;
        return Page.of("workshop/plenary/poll", new PollView(here, stand, answered, problem, result))
                .light()
                .title("workshop.plenary.vote.title", who.event().title());
    }
}

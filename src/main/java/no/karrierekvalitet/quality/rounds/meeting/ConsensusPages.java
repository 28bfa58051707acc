package no.karrierekvalitet.quality.rounds.meeting;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.live.Moment;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.rounds.Level;
import no.karrierekvalitet.quality.rounds.Participants;
import no.karrierekvalitet.quality.rounds.Participants.Place;
import no.karrierekvalitet.quality.rounds.Round;
import no.karrierekvalitet.quality.rounds.RoundContent;
import no.karrierekvalitet.quality.rounds.Rounds;
import no.karrierekvalitet.quality.rounds.answering.Answers;
import no.karrierekvalitet.quality.rounds.answering.Word.Kind;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One indicator in the meeting: how the views spread, and what the service agrees on. */
@Controller
@Access(Access.Rule.SIGNED_IN)
public class ConsensusPages {

    private static final String PATH = MeetingPages.PATH + "/mote/{indicator}";

    private final Rounds rounds;
    private final Meetings meetings;
    private final Agreements agreements;
    private final Participants participants;
    private final Answers answers;
    private final Brought brought;
    private final SpreadStore spreads;
    private final Flash flash;

    ConsensusPages(
            Rounds rounds,
            Meetings meetings,
            Agreements agreements,
            Participants participants,
            Answers answers,
            Brought brought,
            SpreadStore spreads,
            Flash flash) {
        this.rounds = rounds;
        this.meetings = meetings;
        this.agreements = agreements;
        this.participants = participants;
        this.answers = answers;
        this.brought = brought;
        this.spreads = spreads;
        this.flash = flash;
    }

    @GetMapping(PATH)
    Object indicator(Viewer viewer, @PathVariable UUID round, @PathVariable String indicator, Moment moment) {
        var found = rounds.find(round, viewer);
        return found.answering()
                ? new SeeOther(found.path())
                : page(view(found, indicator, viewer, moment, null, false));
    }

    @PostMapping(PATH)
    Object agree(
            Viewer viewer,
            @PathVariable UUID round,
            @PathVariable String indicator,
            @Valid @ModelAttribute ConsensusForm form,
            BindingResult binding,
            Moment moment,
            HttpServletResponse response) {
        var found = rounds.find(round, viewer);
        if (found.answering()) {
            throw new Failure.NotFound();
        }
        if (binding.hasErrors()) {
            return page(view(found, indicator, viewer, moment, Form.of(binding), false))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (agreements.write(round, indicator, form.consensus(), viewer)) {
            case Agreements.Result.Written() -> written(found, indicator, response);
            case Agreements.Result.Outrun(var now) ->
                page(view(found, indicator, viewer, moment, form.again(now), true))
                        .status(HttpStatus.CONFLICT);
        };
    }

    private SeeOther written(Round round, String indicator, HttpServletResponse response) {
        flash.say(response, "quality.rounds.consensus.saved");
        var content = rounds.content(round);
        var after = content.item(indicator)
                .map(item -> meetings.agenda(round).after(item))
                .orElse(null);
        return new SeeOther(round.path() + "/mote"
                + (after == null ? "" : "/" + after.item().code()));
    }

    private View view(
            Round round, String indicator, Viewer viewer, Moment moment, @Nullable Form form, boolean outrun) {
        var content = rounds.content(round);
        var item = content.item(indicator).orElseThrow(Failure.NotFound::new);
        var agenda = meetings.agenda(round);
        var entry = agenda.entries().get(agenda.place(item));
        return new View(
                round,
                content,
                entry,
                agenda,
                round.meeting() ? spreads.spoken(round.id(), entry.area().id()) : List.of(),
                own(round, indicator, viewer),
                brought.of(round, indicator),
                form == null ? ConsensusForm.of(entry.consensus()) : form,
                outrun,
                moment);
    }

    private @Nullable Level own(Round round, String indicator, Viewer viewer) {
        return participants
                .of(round, viewer)
                .map(me -> answers.of(new Place(round, me)).level(indicator))
                .orElse(null);
    }

    private static Page page(View view) {
        return Page.of("quality/rounds/indicator", view)
                .title("quality.rounds.indicator.title", view.entry().item().text())
                .under("/var-kvalitet", "quality.rounds.title")
                .under(view.round().path(), "quality.rounds.round")
                .under(view.round().path() + "/mote", "quality.rounds.meeting.title");
    }

    /**
     * @param spoken what people wrote about the area and let go
     * @param own what the viewer answered, shown to them alone
     * @param brought what others bring under their name
     * @param outrun whether somebody else has written since the form was opened
     */
    public record View(
            Round round,
            RoundContent content,
            Agenda.Entry entry,
            Agenda agenda,
            List<SpreadStore.Spoken> spoken,
            @Nullable Level own,
            List<Brought.View> brought,
            Form form,
            boolean outrun,
            Moment moment) {

        public String path() {
            return round.path() + "/mote/" + entry.item().code();
        }

        public List<String> words(Kind kind) {
            return spoken.stream()
                    .filter(one -> one.kind() == kind)
                    .map(SpreadStore.Spoken::text)
                    .toList();
        }
    }
}

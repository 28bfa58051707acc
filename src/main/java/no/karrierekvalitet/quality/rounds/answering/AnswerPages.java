package no.karrierekvalitet.quality.rounds.answering;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.rounds.Participants;
import no.karrierekvalitet.quality.rounds.Participants.Place;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.SeeOther;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A member's own answers in a round of their service. */
@Controller
@Access(Access.Rule.SIGNED_IN)
class AnswerPages {

    private static final String PATH = "/var-kvalitet/{round}";

    private final Participants participants;
    private final Answers answers;
    private final Answering answering;
    private final Flash flash;

    AnswerPages(Participants participants, Answers answers, Answering answering, Flash flash) {
        this.participants = participants;
        this.answers = answers;
        this.answering = answering;
        this.flash = flash;
    }

    @GetMapping(PATH + "/svar/{area}")
    Object area(Viewer viewer, @PathVariable UUID round, @PathVariable String area) {
        return answering.area(place(round, viewer), area, "/var-kvalitet/" + round);
    }

    @PostMapping(PATH + "/svar/{area}")
    Object answer(
            Viewer viewer,
            @PathVariable UUID round,
            @PathVariable String area,
            @RequestParam Map<String, String> posted) {
        return answering.answer(place(round, viewer), area, "/var-kvalitet/" + round, posted);
    }

    /** Each answer when it is given, and later what was given without network. Sent twice, it is saved once. */
    @PostMapping(PATH + "/svar")
    ResponseEntity<?> save(Viewer viewer, @PathVariable UUID round, @RequestParam String svar) {
        return answering.save(place(round, viewer), svar);
    }

    @GetMapping(PATH + "/mine-svar")
    Object own(Viewer viewer, @PathVariable UUID round) {
        return answering.own(place(round, viewer), "/var-kvalitet/" + round);
    }

    @PostMapping(PATH + "/som-sist")
    SeeOther asLastTime(Viewer viewer, @PathVariable UUID round, HttpServletResponse response) {
        answers.asLastTime(place(round, viewer));
        var path = "/var-kvalitet/" + round;
        flash.sayWithUndo(response, path + "/ikke-som-sist", "quality.rounds.last.done");
        return new SeeOther(path);
    }

    @PostMapping(PATH + "/ikke-som-sist")
    SeeOther notAsLastTime(Viewer viewer, @PathVariable UUID round) {
        answers.notAsLastTime(place(round, viewer));
        return new SeeOther("/var-kvalitet/" + round);
    }

    @PostMapping(PATH + "/ferdig")
    SeeOther done(Viewer viewer, @PathVariable UUID round, HttpServletResponse response) {
        participants.done(place(round, viewer), true);
        var path = "/var-kvalitet/" + round;
        flash.sayWithUndo(response, path + "/ikke-ferdig", "quality.rounds.done.said");
        return new SeeOther(path);
    }

    @PostMapping(PATH + "/ikke-ferdig")
    SeeOther notDone(Viewer viewer, @PathVariable UUID round) {
        participants.done(place(round, viewer), false);
        return new SeeOther("/var-kvalitet/" + round);
    }

    private Place place(UUID round, Viewer viewer) {
        return participants.place(round, viewer);
    }
}

package no.karrierekvalitet.workshop.plenary.web;

import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.framework.CompetenceStandards.ScaleStep;
import no.karrierekvalitet.framework.Step;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.Admit;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.plenary.RoomSums;
import no.karrierekvalitet.workshop.room.Now;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Self-evaluation in the room: each answer stays on the phone, as in Min kompetanse without an account; adding it to the
 * room's sum is a choice of its own.
 */
@Controller
@Access(Access.Rule.ANYONE)
public class EvaluationPages {

    private static final String EVALUATION = "/samling/{event}/egenvurdering/{item}";

    private final RoomSums sums;
    private final Now.Maker now;

    EvaluationPages(RoomSums sums, Now.Maker now) {
        this.sums = sums;
        this.now = now;
    }

    /**
     * @param added whether this device is in the room's sum
     * @param empty whether nothing was answered when it should have been added
     * @param given what was posted, when it has to be shown again
     */
    public record EvaluationView(
            Now now, RoomSums.Subject subject, boolean added, boolean empty, Map<String, String> given) {

        public String path() {
            return now.event().path();
        }

        public ScaleStep notRelevant() {
            return subject.standards().scale().step(Step.NOT_RELEVANT);
        }

        public boolean given(String statement, ScaleStep step) {
            return step.step().key().equals(given.get(statement));
        }
    }

    @GetMapping(EVALUATION)
    Page evaluate(
            @PathVariable UUID event, @PathVariable UUID item, @Admit({Part.PHONE, Part.TABLE}) Attendee who, Ui ui) {
        return page(who, item, ui, false, Map.of());
    }

    @PostMapping(EVALUATION)
    Object add(
            @PathVariable UUID event,
            @PathVariable UUID item,
            @Admit({Part.PHONE, Part.TABLE}) Attendee who,
            Ui ui,
            @RequestParam Map<String, String> answers) {
        return switch (sums.add(who, item, answers)) {
            case COUNTED, ALREADY -> new SeeOther(who.event().path() + "/egenvurdering/" + item);
            case EMPTY -> page(who, item, ui, true, answers).status(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Page page(Attendee who, UUID item, Ui ui, boolean empty, Map<String, String> given) {
        var here = now.of(who.event(), ui.language());
        var subject = sums.subject(who.event(), item);
        return Page.of(
                        "workshop/plenary/evaluate",
                        new EvaluationView(here, subject, sums.hasAdded(who, item), empty, given))
                .title("workshop.plenary.evaluate.title", subject.area().name());
    }
}

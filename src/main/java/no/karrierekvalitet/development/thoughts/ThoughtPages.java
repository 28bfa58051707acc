package no.karrierekvalitet.development.thoughts;

import java.util.UUID;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** From an event's report to what something in it became. */
@Controller
class ThoughtPages {

    static final String TAKEN = "/utvikling/hentet/{thought}";

    private final Thoughts thoughts;

    ThoughtPages(Thoughts thoughts) {
        this.thoughts = thoughts;
    }

    @GetMapping(TAKEN)
    @Access(Access.Rule.SIGNED_IN)
    SeeOther lead(Viewer viewer, @PathVariable UUID thought) {
        return new SeeOther(thoughts.goalOf(viewer.person(), thought)
                .map(goal -> "/utvikling/mal/" + goal)
                .orElse("/utvikling"));
    }
}

package no.karrierekvalitet.development.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.karrierekvalitet.development.GoalInWords;
import no.karrierekvalitet.development.GoalStatus;
import no.karrierekvalitet.development.Plan;
import no.karrierekvalitet.development.Plans;
import no.karrierekvalitet.development.Wordings;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Min utvikling: the plan, and the story of what has come of it. */
@Controller
public class PlanPages {

    static final String HOME = "/utvikling";

    /** How much of the story the plan itself shows. */
    private static final int LATEST = 3;

    private final Plans plans;
    private final Wordings wordings;
    private final Clock clock;

    PlanPages(Plans plans, Wordings wordings, Clock clock) {
        this.plans = plans;
        this.wordings = wordings;
        this.clock = clock;
    }

    @GetMapping(HOME)
    @Access(Access.Rule.SIGNED_IN)
    Page plan(Viewer viewer) {
        var plan = plans.of(viewer.person());
        var next = plan.next().map(step -> new Next(wordings.of(step.goal()), step));
        var view = new View(
                inWords(plan, GoalStatus.ACTIVE),
                inWords(plan, GoalStatus.PAUSED),
                next,
                Story.of(plan, wordings::of, clock.getZone()).latest(LATEST),
                plan.empty(),
                LocalDate.now(clock));
        return Page.of("development/plan", view).title("development.title");
    }

    @GetMapping(HOME + "/historie")
    @Access(Access.Rule.SIGNED_IN)
    Page story(Viewer viewer) {
        var story = Story.of(plans.of(viewer.person()), wordings::of, clock.getZone());
        return Page.of("development/story", story).title("development.story").under(HOME, "development.title");
    }

    private List<GoalInWords> inWords(Plan plan, GoalStatus status) {
        return plan.goals(status).stream().map(wordings::of).toList();
    }

    /** @param latest the newest of the story */
    public record View(
            List<GoalInWords> active,
            List<GoalInWords> paused,
            Optional<Next> next,
            List<Story.Happening> latest,
            boolean empty,
            LocalDate today) {}

    public record Next(GoalInWords goal, Plan.Next step) {}
}

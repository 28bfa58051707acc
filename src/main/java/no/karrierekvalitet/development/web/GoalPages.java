package no.karrierekvalitet.development.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.development.Activity;
import no.karrierekvalitet.development.Entry;
import no.karrierekvalitet.development.Goal;
import no.karrierekvalitet.development.GoalInWords;
import no.karrierekvalitet.development.Plans;
import no.karrierekvalitet.development.Wordings;
import no.karrierekvalitet.development.thoughts.Origin;
import no.karrierekvalitet.development.thoughts.Thoughts;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One goal: what it is, what to do about it, and what has been learned. */
@Controller
public class GoalPages {

    static final String GOAL = PlanPages.HOME + "/mal/";

    private final Plans plans;
    private final Wordings wordings;
    private final Thoughts thoughts;
    private final Clock clock;

    GoalPages(Plans plans, Wordings wordings, Thoughts thoughts, Clock clock) {
        this.thoughts = thoughts;
        this.plans = plans;
        this.wordings = wordings;
        this.clock = clock;
    }

    @GetMapping(GOAL + "{id}")
    @Access(Access.Rule.SIGNED_IN)
    Page goal(Viewer viewer, @PathVariable UUID id, Ui ui) {
        var plan = plans.of(viewer.person());
        var goal = wordings.of(plan.goal(id).orElseThrow(Failure.NotFound::new));
        return Page.of(
                        "development/goal",
                        new View(goal, plan.entries(id), thoughts.of(viewer.person(), id), LocalDate.now(clock)))
                .title("development.goal.title", goal.title(ui.language()))
                .under(PlanPages.HOME, "development.title");
    }

    @GetMapping(GOAL + "nytt")
    @Access(Access.Rule.SIGNED_IN)
    Page blank() {
        return form(new FormView(Form.empty(), null));
    }

    @PostMapping(PlanPages.HOME + "/mal")
    @Access(Access.Rule.SIGNED_IN)
    ModelAndView add(Viewer viewer, @Valid @ModelAttribute GoalForm goal, BindingResult binding) {
        goal.requireTitle(binding);
        if (binding.hasErrors()) {
            return form(new FormView(Form.of(binding), null)).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var id = plans.add(viewer.person(), goal.own(), goal.reason());
        return new ModelAndView(new SeeOther(GOAL + id));
    }

    @GetMapping(GOAL + "{id}/endring")
    @Access(Access.Rule.SIGNED_IN)
    Page edit(Viewer viewer, @PathVariable UUID id) {
        var goal = mine(viewer, id);
        return form(new FormView(GoalForm.of(goal), wordings.of(goal)));
    }

    @PostMapping(GOAL + "{id}/endring")
    @Access(Access.Rule.SIGNED_IN)
    ModelAndView change(
            Viewer viewer, @PathVariable UUID id, @Valid @ModelAttribute GoalForm form, BindingResult binding) {
        var goal = mine(viewer, id);
        if (goal.statement() == null) {
            form.requireTitle(binding);
        }
        if (binding.hasErrors()) {
            return form(new FormView(Form.of(binding), wordings.of(goal))).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        plans.change(viewer.person(), id, form.titleOrNull(), form.reason());
        return new ModelAndView(new SeeOther(GOAL + id));
    }

    private Goal mine(Viewer viewer, UUID id) {
        return plans.of(viewer.person()).goal(id).orElseThrow(Failure.NotFound::new);
    }

    private static Page form(FormView view) {
        var page = Page.of("development/goal-form", view).under(PlanPages.HOME, "development.title");
        return page.title(view.goal() == null ? "development.goal.new" : "development.goal.edit");
    }

    /**
     * @param entries what the log says about it, newest first
     * @param origins events that it or something under it came from
     */
    public record View(GoalInWords goal, List<Entry> entries, List<Origin> origins, LocalDate today) {

        /** Whether the log tells about an activity. */
        public boolean told(Activity activity) {
            return entries.stream()
                    .anyMatch(entry -> activity.id().equals(entry.text().activity()));
        }
    }

    /** @param goal null for a new one */
    public record FormView(Form form, @Nullable GoalInWords goal) {}
}

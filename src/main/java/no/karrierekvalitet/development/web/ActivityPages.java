package no.karrierekvalitet.development.web;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.development.Activities;
import no.karrierekvalitet.development.Activity;
import no.karrierekvalitet.development.ActivityKind;
import no.karrierekvalitet.development.ActivityStatus;
import no.karrierekvalitet.development.GoalInWords;
import no.karrierekvalitet.development.Plan;
import no.karrierekvalitet.development.Plans;
import no.karrierekvalitet.development.Wordings;
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

/** Writing down what to do about a goal. */
@Controller
public class ActivityPages {

    static final String ACTIVITY = PlanPages.HOME + "/aktivitet/";

    private final Plans plans;
    private final Activities activities;
    private final Wordings wordings;

    ActivityPages(Plans plans, Activities activities, Wordings wordings) {
        this.plans = plans;
        this.activities = activities;
        this.wordings = wordings;
    }

    @GetMapping(GoalPages.GOAL + "{goal}/aktiviteter/ny")
    @Access(Access.Rule.SIGNED_IN)
    Page blank(Viewer viewer, Ui ui, @PathVariable UUID goal) {
        return form(ui, ActivityForm.blank(), goal(viewer, goal), null);
    }

    @PostMapping(GoalPages.GOAL + "{goal}/aktiviteter")
    @Access(Access.Rule.SIGNED_IN)
    ModelAndView add(
            Viewer viewer,
            Ui ui,
            @PathVariable UUID goal,
            @Valid @ModelAttribute ActivityForm form,
            BindingResult binding) {
        form.checkPeriod(binding);
        if (binding.hasErrors()) {
            return form(ui, Form.of(binding), goal(viewer, goal), null).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var id = activities.add(viewer.person(), goal, form.toText());
        return new ModelAndView(new SeeOther(GoalPages.GOAL + goal + "#aktivitet-" + id));
    }

    @GetMapping(ACTIVITY + "{id}/endring")
    @Access(Access.Rule.SIGNED_IN)
    Page edit(Viewer viewer, Ui ui, @PathVariable UUID id) {
        var activity = activity(plans.of(viewer.person()), id);
        return form(ui, ActivityForm.of(activity), goal(viewer, activity.goal()), activity);
    }

    @PostMapping(ACTIVITY + "{id}/endring")
    @Access(Access.Rule.SIGNED_IN)
    ModelAndView change(
            Viewer viewer,
            Ui ui,
            @PathVariable UUID id,
            @Valid @ModelAttribute ActivityForm form,
            BindingResult binding) {
        var activity = activity(plans.of(viewer.person()), id);
        form.checkPeriod(binding);
        if (binding.hasErrors()) {
            return form(ui, Form.of(binding), goal(viewer, activity.goal()), activity)
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        activities.change(viewer.person(), id, form.toText(), form.toStatus());
        return new ModelAndView(new SeeOther(GoalPages.GOAL + activity.goal() + "#aktivitet-" + id));
    }

    private static Activity activity(Plan plan, UUID id) {
        return plan.activity(id).orElseThrow(Failure.NotFound::new);
    }

    private GoalInWords goal(Viewer viewer, UUID id) {
        return wordings.of(plans.of(viewer.person()).goal(id).orElseThrow(Failure.NotFound::new));
    }

    private static Page form(Ui ui, Form form, GoalInWords goal, @Nullable Activity activity) {
        return Page.of("development/activity-form", new FormView(form, goal, activity))
                .title(activity == null ? "development.activity.new" : "development.activity.edit")
                .under(PlanPages.HOME, "development.title")
                .under(GoalPages.GOAL + goal.goal().id(), "development.goal.title", goal.title(ui.language()));
    }

    /** @param activity null for a new one */
    public record FormView(
            Form form, GoalInWords goal, @Nullable Activity activity) {

        public Map<String, String> kinds(Ui ui) {
            var options = new LinkedHashMap<String, String>();
            for (var kind : ActivityKind.values()) {
                options.put(kind.key(), ui.t("development.kind." + kind.key()));
            }
            return options;
        }

        public Map<String, String> statuses(Ui ui) {
            var options = new LinkedHashMap<String, String>();
            for (var status : ActivityStatus.values()) {
                options.put(status.key(), ui.t("development.activity.status." + status.key()));
            }
            return options;
        }
    }
}

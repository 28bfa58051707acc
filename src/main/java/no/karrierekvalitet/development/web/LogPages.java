package no.karrierekvalitet.development.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.development.Entry;
import no.karrierekvalitet.development.GoalInWords;
import no.karrierekvalitet.development.Log;
import no.karrierekvalitet.development.Plan;
import no.karrierekvalitet.development.Plans;
import no.karrierekvalitet.development.Wordings;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing down what one did and what came of it. */
@Controller
public class LogPages {

    static final String LOG = PlanPages.HOME + "/logg/";

    private final Plans plans;
    private final Log log;
    private final Wordings wordings;
    private final Flash flash;
    private final Clock clock;

    LogPages(Plans plans, Log log, Wordings wordings, Flash flash, Clock clock) {
        this.plans = plans;
        this.log = log;
        this.wordings = wordings;
        this.flash = flash;
        this.clock = clock;
    }

    /** A blank line, or one about an activity or a goal the person comes from. */
    @GetMapping(LOG + "ny")
    @Access(Access.Rule.SIGNED_IN)
    Page blank(
            Viewer viewer,
            @RequestParam(name = "mal", required = false) @Nullable UUID goal,
            @RequestParam(name = "aktivitet", required = false) @Nullable UUID activity) {
        var plan = plans.of(viewer.person());
        var today = LocalDate.now(clock);
        var form = activity == null
                ? EntryForm.blank(today, goal)
                : EntryForm.about(plan.activity(activity).orElseThrow(Failure.NotFound::new), today);
        return form(form, plan, null);
    }

    @PostMapping(PlanPages.HOME + "/logg")
    @Access(Access.Rule.SIGNED_IN)
    ModelAndView add(
            Viewer viewer, @Valid @ModelAttribute EntryForm form, BindingResult binding, HttpServletResponse response) {
        var plan = plans.of(viewer.person());
        form.check(binding, plan);
        if (binding.hasErrors()) {
            return form(Form.of(binding), plan, null).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var id = log.add(viewer.person(), form.toText(plan));
        flash.say(response, "development.entry.saved");
        return at(id);
    }

    @GetMapping(LOG + "{id}/endring")
    @Access(Access.Rule.SIGNED_IN)
    Page edit(Viewer viewer, @PathVariable UUID id) {
        var plan = plans.of(viewer.person());
        var entry = plan.entry(id).orElseThrow(Failure.NotFound::new);
        return form(EntryForm.of(entry), plan, entry);
    }

    @PostMapping(LOG + "{id}/endring")
    @Access(Access.Rule.SIGNED_IN)
    ModelAndView change(
            Viewer viewer, @PathVariable UUID id, @Valid @ModelAttribute EntryForm form, BindingResult binding) {
        var plan = plans.of(viewer.person());
        var entry = plan.entry(id).orElseThrow(Failure.NotFound::new);
        form.check(binding, plan);
        if (binding.hasErrors()) {
            return form(Form.of(binding), plan, entry).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        log.change(viewer.person(), id, form.toText(plan));
        return at(id);
    }

    private static ModelAndView at(UUID entry) {
        return new ModelAndView(LogChanges.at(entry));
    }

    private Page form(Form form, Plan plan, @Nullable Entry entry) {
        var goals = plan.goals().stream().map(wordings::of).toList();
        return Page.of("development/entry-form", new FormView(form, goals, entry))
                .title(entry == null ? "development.entry.new" : "development.entry.edit")
                .under(PlanPages.HOME, "development.title");
    }

    /** @param entry null for a new one */
    public record FormView(
            Form form, List<GoalInWords> goals, @Nullable Entry entry) {

        public Map<String, String> goals(Ui ui) {
            var options = new LinkedHashMap<String, String>();
            options.put("", ui.t("development.entry.goal.none"));
            goals.forEach(goal -> options.put(goal.goal().id().toString(), goal.title(ui.language())));
            return options;
        }
    }
}

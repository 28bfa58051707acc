package no.karrierekvalitet.quality.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.About;
import no.karrierekvalitet.quality.plan.Action;
import no.karrierekvalitet.quality.plan.ActionStatus;
import no.karrierekvalitet.quality.plan.NewAction;
import no.karrierekvalitet.quality.plan.Saved;
import no.karrierekvalitet.quality.plan.ServicePlans;
import no.karrierekvalitet.quality.plan.Source;
import no.karrierekvalitet.ui.Flash;
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

/** Writing down what a service sets out to do, and what came of it. */
@Controller
@Access(Access.Rule.SIGNED_IN)
public class ActionPages {

    static final String ACTION = PlanPages.PLAN + "/tiltak/{action}";

    private final ServicePlans plans;
    private final About about;
    private final Flash flash;

    ActionPages(ServicePlans plans, About about, Flash flash) {
        this.plans = plans;
        this.about = about;
        this.flash = flash;
    }

    static String path(UUID service, UUID action) {
        return PlanPages.path(service) + "/tiltak/" + action;
    }

    @GetMapping(PlanPages.PLAN + "/nytt")
    Page blank(Viewer viewer, @PathVariable UUID service) {
        return page(viewer, service, Form.empty(), null, null);
    }

    @PostMapping(PlanPages.PLAN)
    Object add(
            Viewer viewer,
            @PathVariable UUID service,
            @Valid @ModelAttribute ActionForm form,
            BindingResult binding,
            HttpServletResponse response) {
        form.check(binding, plans.colleagues(service, viewer));
        if (binding.hasErrors()) {
            return page(viewer, service, Form.of(binding), null, null).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var text = form.text();
        plans.add(
                new NewAction(
                        service, text.title(), text.measure(), text.responsible(), text.due(), Source.OWN, null, null),
                viewer);
        flash.say(response, "quality.plan.added");
        return new SeeOther(PlanPages.path(service));
    }

    @GetMapping(ACTION)
    Page edit(Viewer viewer, @PathVariable UUID service, @PathVariable UUID action) {
        var now = plans.action(service, action, viewer);
        return page(viewer, service, ActionForm.of(now), now, null);
    }

    @PostMapping(ACTION)
    Object change(
            Viewer viewer,
            @PathVariable UUID service,
            @PathVariable UUID action,
            @Valid @ModelAttribute ActionForm form,
            BindingResult binding,
            HttpServletResponse response) {
        var now = plans.action(service, action, viewer);
        form.check(binding, plans.colleagues(service, viewer));
        if (binding.hasErrors()) {
            return page(viewer, service, Form.of(binding), now, null).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var seen = form.version() == null ? 0 : form.version();
        return switch (plans.change(service, action, seen, form.text(), viewer)) {
            case Saved.Kept _ -> {
                flash.say(response, "quality.plan.saved");
                yield new SeeOther(PlanPages.path(service) + "#tiltak-" + action);
            }
            case Saved.Outrun(var theirs) ->
                page(viewer, service, mine(binding, theirs), theirs, theirs).status(HttpStatus.CONFLICT);
        };
    }

    /** What was typed, ready to be saved over what the other wrote. */
    private static Form mine(BindingResult binding, Action theirs) {
        var values = new LinkedHashMap<>(Form.of(binding).values());
        values.put("version", String.valueOf(theirs.version()));
        return Form.of(values);
    }

    private Page page(Viewer viewer, UUID service, Form form, @Nullable Action action, @Nullable Action theirs) {
        var known = plans.of(service, viewer).service();
        var element = Optional.ofNullable(action).map(Action::element).flatMap(about::of);
        var view = new View(known, form, action, theirs, plans.colleagues(service, viewer), element.orElse(null));
        return PlanPages.below(
                Page.of("quality/plan/action", view).title(action == null ? "quality.plan.new" : "quality.plan.edit"),
                known);
    }

    /**
     * @param action null for a new one
     * @param theirs what somebody else wrote in the meantime
     */
    public record View(
            Service service,
            Form form,
            @Nullable Action action,
            @Nullable Action theirs,
            Map<UUID, String> colleagues,
            About.@Nullable Named about) {

        public String path() {
            return action == null ? PlanPages.path(service.id()) : ActionPages.path(service.id(), action.id());
        }

        public Map<String, String> people(Ui ui) {
            var options = new LinkedHashMap<String, String>();
            options.put("", ui.t("quality.plan.nobody"));
            colleagues.forEach((id, name) -> options.put(id.toString(), name));
            return options;
        }

        public Map<String, String> statuses(Ui ui) {
            var options = new LinkedHashMap<String, String>();
            for (var status : ActionStatus.values()) {
                options.put(status.key(), ui.t("quality.plan.status." + status.key()));
            }
            return options;
        }
    }
}

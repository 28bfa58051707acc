package no.karrierekvalitet.quality.plan.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.plan.Action;
import no.karrierekvalitet.quality.plan.ActionStatus;
import no.karrierekvalitet.quality.plan.Change;
import no.karrierekvalitet.quality.plan.ServicePlan;
import no.karrierekvalitet.quality.plan.ServicePlans;
import no.karrierekvalitet.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The plan of a service: as a board, a list or a month, and the story of what has come of it. */
@Controller
@Access(Access.Rule.SIGNED_IN)
public class PlanPages {

    static final String PLAN = "/tjenester/{service}/plan";

    /** How much of a story one page holds. */
    private static final int STORY = 300;

    private final ServicePlans plans;
    private final Gaps gaps;
    private final Clock clock;

    PlanPages(ServicePlans plans, Gaps gaps, Clock clock) {
        this.plans = plans;
        this.gaps = gaps;
        this.clock = clock;
    }

    static String path(UUID service) {
        return "/tjenester/" + service + "/plan";
    }

    @GetMapping(PLAN)
    Page plan(
            Viewer viewer,
            @PathVariable UUID service,
            @RequestParam(name = "visning", defaultValue = "") String look,
            @RequestParam(name = "hvem", defaultValue = "") String who,
            @RequestParam(name = "kilde", defaultValue = "") String source,
            @RequestParam(name = "maned", defaultValue = "") String month) {
        var plan = plans.of(service, viewer);
        var today = LocalDate.now(clock);
        var me = viewer.person().id();
        var filter = Filter.of(look, who, source, month, YearMonth.from(today));
        var shown = plan.actions().stream()
                .filter(action -> filter.admits(action, me))
                .toList();
        var view = new View(plan, new ServicePlan(plan.service(), shown), filter, gaps.of(plan, viewer), me, today);
        return under(
                        Page.of("quality/plan/plan", view)
                                .title("quality.plan.of", plan.service().name()),
                        plan.service())
                .wide();
    }

    @GetMapping(PLAN + "/historie")
    Page story(Viewer viewer, @PathVariable UUID service) {
        var plan = plans.of(service, viewer);
        var story = plans.story(service, viewer, Instant.EPOCH, STORY);
        return below(
                Page.of("quality/plan/story", new StoryView(plan.service(), story))
                        .title("quality.plan.story"),
                plan.service());
    }

    private static Page under(Page page, Service service) {
        return page.under("/tjenester", "identity.services.title")
                .under("/tjenester/" + service.id(), "identity.named", service.name());
    }

    static Page below(Page page, Service service) {
        return under(page, service).under(path(service.id()), "quality.plan.title");
    }

    /**
     * @param plan all of it
     * @param shown what the filter lets through
     * @param gaps what the team picture shows and the plan does not have yet
     */
    public record View(
            ServicePlan plan, ServicePlan shown, Filter filter, List<Gaps.Shown> gaps, UUID me, LocalDate today) {

        public String path() {
            return PlanPages.path(plan.service().id());
        }

        public Month month() {
            return Month.of(filter.month(), shown.actions());
        }

        /** "november 2026" */
        public String monthName(Language language) {
            return DateTimeFormatter.ofPattern("LLLL yyyy", language.locale()).format(filter.month());
        }

        public String weekday(LocalDate day, Language language) {
            return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, language.locale());
        }

        public long undated() {
            return shown.actions().stream()
                    .filter(action -> action.status().open() && action.text().due() == null)
                    .count();
        }

        public List<ActionStatus> columns() {
            return List.of(ActionStatus.PLANNED, ActionStatus.UNDER_WAY, ActionStatus.DONE);
        }

        public boolean mine(Action action) {
            return action.isOf(me);
        }
    }

    public record StoryView(Service service, List<Change> changes) {

        public String path() {
            return PlanPages.path(service.id());
        }
    }
}

package no.karrierekvalitet.quality.plan.export;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.documents.Download;
import no.karrierekvalitet.documents.Report;
import no.karrierekvalitet.documents.Reports;
import no.karrierekvalitet.documents.Workbook;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.About;
import no.karrierekvalitet.quality.plan.ServicePlan;
import no.karrierekvalitet.quality.plan.ServicePlans;
import no.karrierekvalitet.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Taking the plan of a service along. */
@Controller
@Access(Access.Rule.SIGNED_IN)
public class PlanExports {

    private static final String PLAN = "/tjenester/{service}/plan/plan";
    private static final int STORY = 10_000;

    private final ServicePlans plans;
    private final About about;
    private final Reports reports;
    private final Clock clock;

    PlanExports(ServicePlans plans, About about, Reports reports, Clock clock) {
        this.plans = plans;
        this.about = about;
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping(PLAN + ".pdf")
    ResponseEntity<byte[]> pdf(Viewer viewer, Ui ui, @PathVariable UUID service) {
        var plan = plans.of(service, viewer);
        var today = LocalDate.now(clock);
        var report = new Report(
                name(plan, ui),
                ui.language(),
                today,
                "quality/plan/report",
                Map.of("ui", ui, "view", new ReportView(plan, today)));
        return Download.pdf(name(plan, ui), reports.pdf(report));
    }

    @GetMapping(PLAN + ".xlsx")
    ResponseEntity<byte[]> xlsx(Viewer viewer, Ui ui, @PathVariable UUID service) {
        var plan = plans.of(service, viewer);
        var tab = new Workbook.Tab(
                ui.t("quality.plan.actions"),
                PlanSheet.of(plan, about, ui),
                List.of(60, 50, 30, 14, 14, 60, 24, 40, 14));
        return Download.xlsx(name(plan, ui), new Workbook(name(plan, ui), List.of(tab)));
    }

    @GetMapping(PLAN + ".json")
    ResponseEntity<byte[]> json(Viewer viewer, Ui ui, @PathVariable UUID service) {
        var plan = plans.of(service, viewer);
        var story = plans.story(service, viewer, Instant.EPOCH, STORY);
        return Download.json(name(plan, ui), PlanFile.of(plan, story));
    }

    private static String name(ServicePlan plan, Ui ui) {
        return ui.t("quality.plan.file", plan.service().name());
    }

    /** What the printed plan shows. */
    public record ReportView(ServicePlan plan, LocalDate today) {}
}

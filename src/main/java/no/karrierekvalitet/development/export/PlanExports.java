package no.karrierekvalitet.development.export;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.karrierekvalitet.development.Entry;
import no.karrierekvalitet.development.GoalInWords;
import no.karrierekvalitet.development.Plans;
import no.karrierekvalitet.development.Wordings;
import no.karrierekvalitet.documents.Download;
import no.karrierekvalitet.documents.Report;
import no.karrierekvalitet.documents.Reports;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Taking the plan along. */
@Controller
public class PlanExports {

    private final Plans plans;
    private final Wordings wordings;
    private final Reports reports;
    private final Clock clock;

    PlanExports(Plans plans, Wordings wordings, Reports reports, Clock clock) {
        this.plans = plans;
        this.wordings = wordings;
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping("/utvikling/plan.pdf")
    @Access(Access.Rule.SIGNED_IN)
    ResponseEntity<byte[]> pdf(Viewer viewer, Ui ui) {
        var plan = plans.of(viewer.person());
        var today = LocalDate.now(clock);
        var view = new ReportView(
                viewer.person().name(), plan.goals().stream().map(wordings::of).toList(), plan.entries(), today);
        var report = new Report(
                ui.t("development.title"), ui.language(), today, "development/report", Map.of("ui", ui, "view", view));
        return Download.pdf(fileName(ui), reports.pdf(report));
    }

    @GetMapping("/utvikling/plan.csv")
    @Access(Access.Rule.SIGNED_IN)
    ResponseEntity<byte[]> csv(Viewer viewer, Ui ui) {
        return Download.csv(fileName(ui), PlanSheet.of(plans.of(viewer.person()), wordings::of, ui));
    }

    @GetMapping("/utvikling/plan.json")
    @Access(Access.Rule.SIGNED_IN)
    ResponseEntity<byte[]> json(Viewer viewer, Ui ui) {
        return Download.json(fileName(ui), PlanFile.of(plans.of(viewer.person()), wordings::of));
    }

    private static String fileName(Ui ui) {
        return ui.t("development.export.file");
    }

    /** What the printed plan shows. */
    public record ReportView(String person, List<GoalInWords> goals, List<Entry> entries, LocalDate today) {}
}

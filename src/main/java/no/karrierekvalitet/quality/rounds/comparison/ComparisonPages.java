package no.karrierekvalitet.quality.rounds.comparison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.documents.Download;
import no.karrierekvalitet.documents.Report;
import no.karrierekvalitet.documents.Reports;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Then and now. */
@Controller
@Access(Access.Rule.SIGNED_IN)
class ComparisonPages {

    private static final String PATH = "/var-kvalitet/{round}/sammenligning/{other}";

    private final Comparisons comparisons;
    private final Reports reports;
    private final Clock clock;

    ComparisonPages(Comparisons comparisons, Reports reports, Clock clock) {
        this.comparisons = comparisons;
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page compare(Viewer viewer, @PathVariable UUID round, @PathVariable UUID other) {
        var pair = comparisons.of(round, other, viewer);
        return Page.of("quality/rounds/comparison", pair)
                .title("quality.rounds.compare")
                .under("/var-kvalitet", "quality.rounds.title")
                .under(pair.now().path(), "quality.rounds.round");
    }

    @GetMapping(PATH + "/pdf")
    ResponseEntity<byte[]> pdf(Viewer viewer, @PathVariable UUID round, @PathVariable UUID other, Ui ui) {
        var report = new Report(
                ui.t("quality.rounds.compare"),
                ui.language(),
                LocalDate.now(clock),
                "quality/rounds/comparison-paper",
                Map.of("ui", ui, "view", comparisons.of(round, other, viewer)));
        return Download.pdf(ui.t("quality.rounds.compare.file"), reports.pdf(report));
    }

    @GetMapping(PATH + "/xlsx")
    ResponseEntity<byte[]> xlsx(Viewer viewer, @PathVariable UUID round, @PathVariable UUID other, Ui ui) {
        return Download.xlsx(
                ui.t("quality.rounds.compare.file"), RoundBook.of(comparisons.of(round, other, viewer), ui));
    }
}

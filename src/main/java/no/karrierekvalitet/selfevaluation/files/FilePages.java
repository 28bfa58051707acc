package no.karrierekvalitet.selfevaluation.files;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.documents.Download;
import no.karrierekvalitet.documents.Report;
import no.karrierekvalitet.documents.Reports;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.Evaluations;
import no.karrierekvalitet.selfevaluation.picture.PictureView;
import no.karrierekvalitet.selfevaluation.picture.Pictures;
import no.karrierekvalitet.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Evaluations to take out: one, or all of them. */
@Controller
@RequestMapping("/min-kompetanse")
@Access(Access.Rule.SIGNED_IN)
class FilePages {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final EvaluationFiles files;
    private final Evaluations evaluations;
    private final Editions editions;
    private final Pictures pictures;
    private final Reports reports;

    FilePages(EvaluationFiles files, Evaluations evaluations, Editions editions, Pictures pictures, Reports reports) {
        this.files = files;
        this.evaluations = evaluations;
        this.editions = editions;
        this.pictures = pictures;
        this.reports = reports;
    }

    @GetMapping("/bilde/{evaluation}.json")
    ResponseEntity<byte[]> json(Viewer viewer, Ui ui, @PathVariable UUID evaluation) {
        var file = files.one(viewer.person(), evaluation);
        return Download.json(name(ui, viewer, evaluation), file);
    }

    @GetMapping("/bilde/{evaluation}.csv")
    ResponseEntity<byte[]> csv(Viewer viewer, Ui ui, @PathVariable UUID evaluation) {
        var file = files.one(viewer.person(), evaluation);
        return Download.csv(name(ui, viewer, evaluation), EvaluationSheet.sheet(ui, List.of(sheet(ui, file))));
    }

    @GetMapping("/bilde/{evaluation}.pdf")
    ResponseEntity<byte[]> pdf(Viewer viewer, Ui ui, @PathVariable UUID evaluation) {
        var view = pictures.kept(viewer.person(), evaluation);
        return Download.pdf(name(ui, viewer, evaluation), reports.pdf(report(ui, List.of(view))));
    }

    @GetMapping("/historie.json")
    ResponseEntity<byte[]> allJson(Viewer viewer, Ui ui) {
        return Download.json(ui.t("selfevaluation.file.all"), files.all(viewer.person()));
    }

    @GetMapping("/historie.csv")
    ResponseEntity<byte[]> allCsv(Viewer viewer, Ui ui) {
        var sheets =
                files.all(viewer.person()).stream().map(file -> sheet(ui, file)).toList();
        return Download.csv(ui.t("selfevaluation.file.all"), EvaluationSheet.sheet(ui, sheets));
    }

    @GetMapping("/historie.pdf")
    ResponseEntity<byte[]> allPdf(Viewer viewer, Ui ui) {
        var views = evaluations.all(viewer.person()).stream()
                .map(evaluation -> pictures.kept(viewer.person(), evaluation.id()))
                .toList();
        return Download.pdf(ui.t("selfevaluation.file.all"), reports.pdf(report(ui, views)));
    }

    private EvaluationSheet sheet(Ui ui, EvaluationFile file) {
        return new EvaluationSheet(ui, editions.standards(file.edition().id()), file);
    }

    private String name(Ui ui, Viewer viewer, UUID evaluation) {
        var day = PictureView.day(evaluations.of(viewer.person(), evaluation));
        return ui.t("selfevaluation.file.one", ui.date(day));
    }

    private static Report report(Ui ui, List<PictureView> views) {
        var newest = views.stream()
                .flatMap(view -> Stream.ofNullable(view.own()))
                .findFirst()
                .orElseThrow(Failure.NotFound::new);
        return new Report(
                ui.t("selfevaluation.file.title"),
                ui.language(),
                LocalDate.ofInstant(newest.day(), NORWAY),
                "selfevaluation/files/report",
                Map.of("ui", ui, "views", views));
    }
}

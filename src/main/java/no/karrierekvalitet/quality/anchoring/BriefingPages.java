package no.karrierekvalitet.quality.anchoring;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.documents.Download;
import no.karrierekvalitet.documents.Report;
import no.karrierekvalitet.documents.Reports;
import no.karrierekvalitet.identity.ServiceEntry;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.AreaStand;
import no.karrierekvalitet.quality.Insiders;
import no.karrierekvalitet.quality.Typed;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Five minutes before the management meeting: as a page, on paper, and as two slides. */
@Controller
@Access(Access.Rule.SIGNED_IN)
public class BriefingPages {

    private static final String PATH = "/tjenester/{service}/ledermote";
    private static final int NEED = 500;

    private final Briefings briefings;
    private final Anchorings anchorings;
    private final Reports reports;
    private final Flash flash;
    private final Clock clock;

    BriefingPages(Briefings briefings, Anchorings anchorings, Reports reports, Flash flash, Clock clock) {
        this.briefings = briefings;
        this.anchorings = anchorings;
        this.reports = reports;
        this.flash = flash;
        this.clock = clock;
    }

    private static String path(UUID service) {
        return "/tjenester/" + service + "/ledermote";
    }

    @GetMapping(PATH)
    Page show(Viewer viewer, @PathVariable UUID service) {
        return page(viewer, service, Form.empty());
    }

    private Page page(Viewer viewer, UUID service, Form form) {
        var briefing = briefings.of(service, viewer);
        return Page.of("quality/anchoring/briefing", new View(briefing, path(service), form))
                .title("quality.briefing.of", briefing.service().name())
                .under("/tjenester", "identity.services.title")
                .under(
                        "/tjenester/" + service,
                        "identity.named",
                        briefing.service().name());
    }

    @GetMapping(PATH + "/ledermote.pdf")
    ResponseEntity<byte[]> pdf(Viewer viewer, Ui ui, @PathVariable UUID service) {
        var briefing = briefings.of(service, viewer);
        var title = ui.t("quality.briefing.of", briefing.service().name());
        var report = new Report(
                title,
                ui.language(),
                LocalDate.now(clock),
                "quality/anchoring/paper",
                Map.of("ui", ui, "view", briefing));
        return Download.pdf(title, reports.pdf(report));
    }

    @GetMapping(PATH + "/ledermote.pptx")
    ResponseEntity<byte[]> slides(Viewer viewer, Ui ui, @PathVariable UUID service) {
        var briefing = briefings.of(service, viewer);
        return Download.pptx(ui.t("quality.briefing.of", briefing.service().name()), BriefingDeck.of(briefing, ui));
    }

    @PostMapping(PATH + "/behov")
    Object add(
            Viewer viewer,
            @PathVariable UUID service,
            @RequestParam(defaultValue = "") String need,
            HttpServletResponse response) {
        var text = Typed.text(need);
        if (text.isEmpty() || text.length() > NEED) {
            var form = Form.of(Map.of("need", need))
                    .withError("need", text.isEmpty() ? "ui.form.required" : "quality.briefing.need.long");
            return page(viewer, service, form).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        anchorings.addNeed(service, text, viewer);
        flash.say(response, "quality.briefing.need.added");
        return new SeeOther(path(service) + "#behov");
    }

    @PostMapping(PATH + "/behov/{need}/dekning")
    SeeOther met(Viewer viewer, @PathVariable UUID service, @PathVariable UUID need, HttpServletResponse response) {
        anchorings.setMet(service, need, true, viewer);
        flash.sayWithUndo(response, path(service) + "/behov/" + need + "/gjenoppretting", "quality.briefing.need.met");
        return new SeeOther(path(service) + "#behov");
    }

    @PostMapping(PATH + "/behov/{need}/gjenoppretting")
    SeeOther again(Viewer viewer, @PathVariable UUID service, @PathVariable UUID need) {
        anchorings.setMet(service, need, false, viewer);
        return new SeeOther(path(service) + "#behov");
    }

    @Bean
    static ServiceEntry briefing() {
        return new ServiceEntry(55, "/ledermote", "quality.briefing.title", "quality.briefing.entry", Insiders::inside);
    }

    public record View(Briefing briefing, String path, Form form) {

        public List<AreaStand> areas() {
            return briefing.round().map(AreaStand::of).orElse(List.of());
        }
    }
}

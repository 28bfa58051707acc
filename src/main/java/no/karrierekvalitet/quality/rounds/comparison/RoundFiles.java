package no.karrierekvalitet.quality.rounds.comparison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.documents.Download;
import no.karrierekvalitet.documents.Report;
import no.karrierekvalitet.documents.Reports;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.rounds.Round;
import no.karrierekvalitet.quality.rounds.RoundContent;
import no.karrierekvalitet.quality.rounds.RoundSummary;
import no.karrierekvalitet.quality.rounds.Rounds;
import no.karrierekvalitet.quality.rounds.choosing.Choosing;
import no.karrierekvalitet.quality.rounds.choosing.RoundAction;
import no.karrierekvalitet.quality.rounds.choosing.RoundActions;
import no.karrierekvalitet.quality.rounds.meeting.Agreements;
import no.karrierekvalitet.quality.rounds.meeting.Consensus;
import no.karrierekvalitet.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A round to take along. */
@Controller
@Access(Access.Rule.SIGNED_IN)
public class RoundFiles {

    private static final String PATH = "/var-kvalitet/{round}/runde";

    private final Rounds rounds;
    private final Comparisons comparisons;
    private final Agreements agreements;
    private final Choosing choosing;
    private final RoundActions actions;
    private final Services services;
    private final Reports reports;
    private final Clock clock;

    RoundFiles(
            Rounds rounds,
            Comparisons comparisons,
            Agreements agreements,
            Choosing choosing,
            RoundActions actions,
            Services services,
            Reports reports,
            Clock clock) {
        this.rounds = rounds;
        this.comparisons = comparisons;
        this.agreements = agreements;
        this.choosing = choosing;
        this.actions = actions;
        this.services = services;
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping(PATH + ".json")
    ResponseEntity<byte[]> json(Viewer viewer, @PathVariable UUID round, Ui ui) {
        var found = counted(round, viewer);
        return Download.json(
                ui.t("quality.rounds.file"),
                RoundFile.of(
                        found,
                        service(found).name(),
                        comparisons.summary(found).edition(),
                        rounds.content(found),
                        agreements.of(found),
                        choosing.candidates(found),
                        actions.of(found)));
    }

    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> xlsx(Viewer viewer, @PathVariable UUID round, Ui ui) {
        var found = counted(round, viewer);
        var book = RoundBook.of(
                rounds.content(found), agreements.of(found), choosing.candidates(found), actions.of(found), ui);
        return Download.xlsx(ui.t("quality.rounds.file"), book);
    }

    @GetMapping(PATH + ".pdf")
    ResponseEntity<byte[]> pdf(Viewer viewer, @PathVariable UUID round, Ui ui) {
        var found = counted(round, viewer);
        var service = service(found);
        var view = new PaperView(
                found,
                service,
                rounds.content(found),
                agreements.of(found),
                comparisons.summary(found),
                actions.of(found));
        var report = new Report(
                ui.t("quality.rounds.round.title", service.name()),
                ui.language(),
                LocalDate.now(clock),
                "quality/rounds/round-paper",
                Map.of("ui", ui, "view", view));
        return Download.pdf(ui.t("quality.rounds.file"), reports.pdf(report));
    }

    /** Nothing is taken out while people answer: there is nothing but what is somebody's. */
    private Round counted(UUID round, Viewer viewer) {
        var found = rounds.find(round, viewer);
        if (found.answering()) {
            throw new Failure.NotFound();
        }
        return found;
    }

    private Service service(Round round) {
        return services.find(round.service()).orElseThrow(Failure.NotFound::new);
    }

    /** What the printed round shows. */
    public record PaperView(
            Round round,
            Service service,
            RoundContent content,
            Map<String, Consensus> agreed,
            RoundSummary summary,
            List<RoundAction> actions) {

        public Consensus of(RoundContent.Item item) {
            return agreed.getOrDefault(item.code(), Consensus.NONE);
        }
    }
}

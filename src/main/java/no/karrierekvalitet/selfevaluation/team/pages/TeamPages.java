package no.karrierekvalitet.selfevaluation.team.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.documents.Download;
import no.karrierekvalitet.documents.Report;
import no.karrierekvalitet.documents.Reports;
import no.karrierekvalitet.documents.Sheet;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.identity.ServiceEntry;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.team.Band;
import no.karrierekvalitet.selfevaluation.team.Coverage;
import no.karrierekvalitet.selfevaluation.team.TeamPicture;
import no.karrierekvalitet.selfevaluation.team.TeamPictures;
import no.karrierekvalitet.selfevaluation.team.TeamView;
import no.karrierekvalitet.selfevaluation.team.pool.Pools;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The team picture for those who work at a service; the files hold what the page shows and nothing more. */
@Controller
@Access(Access.Rule.SIGNED_IN)
class TeamPages {

    static final String PATH = "/tjenester/{service}/team";

    private final TeamPictures pictures;
    private final Pools pools;
    private final Reports reports;
    private final Clock clock;

    TeamPages(TeamPictures pictures, Pools pools, Reports reports, Clock clock) {
        this.pictures = pictures;
        this.pools = pools;
        this.reports = reports;
        this.clock = clock;
    }

    @Bean
    static ServiceEntry teamEntry() {
        return new ServiceEntry(
                20,
                "/team",
                "selfevaluation.team.title",
                "selfevaluation.team.entry",
                roles -> roles.stream().anyMatch(role -> role != Role.OWNER));
    }

    @GetMapping(PATH)
    Page show(Viewer viewer, @PathVariable UUID service) {
        var known = pictures.worksAt(service, viewer).service();
        var picture = pictures.of(service, viewer) instanceof TeamView.Shown(var shown) ? shown : null;
        var view = TeamPageView.of(known, picture, pools.companions(service));
        return Page.of("selfevaluation/team/team", view)
                .title("selfevaluation.team.title")
                .under("/tjenester", "identity.services.title")
                .under("/tjenester/" + service, "identity.named", known.name());
    }

    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> csv(Viewer viewer, Ui ui, @PathVariable UUID service) {
        var view = shown(service, viewer);
        return Download.csv(name(ui, view), sheet(ui, picture(view)));
    }

    @GetMapping(PATH + ".pdf")
    ResponseEntity<byte[]> pdf(Viewer viewer, Ui ui, @PathVariable UUID service) {
        var view = shown(service, viewer);
        var report = new Report(
                ui.t("selfevaluation.team.file", view.service().name()),
                ui.language(),
                LocalDate.now(clock),
                "selfevaluation/team/report",
                Map.of("ui", ui, "view", view));
        return Download.pdf(name(ui, view), reports.pdf(report));
    }

    private TeamPageView shown(UUID service, Viewer viewer) {
        var known = pictures.worksAt(service, viewer).service();
        return switch (pictures.of(service, viewer)) {
            case TeamView.Shown(var picture) -> TeamPageView.of(known, picture, List.of());
            case TeamView.TooFew _ -> throw new Failure.NotFound();
        };
    }

    private static TeamPicture picture(TeamPageView view) {
        var picture = view.picture();
        if (picture == null) {
            throw new Failure.NotFound();
        }
        return picture;
    }

    private static String name(Ui ui, TeamPageView view) {
        return ui.t("selfevaluation.team.file", view.service().name());
    }

    private static Sheet sheet(Ui ui, TeamPicture picture) {
        var rows = new ArrayList<Sheet.Row>();
        for (var area : picture.areas()) {
            rows.add(row(ui, area, "", "", area.competent()));
            for (var kind : area.kinds()) {
                var name = picture.standards().kinds().stream()
                        .filter(text -> text.kind() == kind.kind())
                        .map(text -> ui.in(text.name()))
                        .findFirst()
                        .orElse("");
                rows.add(row(ui, area, name, "", kind.competent()));
            }
            for (var statement : area.statements()) {
                rows.add(row(ui, area, "", ui.in(statement.statement().statement()), statement.competent()));
            }
        }
        return new Sheet(
                Stream.of("area", "kind", "statement", "share")
                        .map(column -> ui.t("selfevaluation.team.column." + column))
                        .toList(),
                rows);
    }

    private static Sheet.Row row(Ui ui, Coverage area, String kind, String statement, @Nullable Band band) {
        var told = band == null ? ":" : ui.t("selfevaluation.team.band." + band.key());
        return new Sheet.Row(ui.in(area.area().name()), kind, statement, told);
    }
}

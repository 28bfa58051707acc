package no.karrierekvalitet.quality.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.documents.Download;
import no.karrierekvalitet.documents.Report;
import no.karrierekvalitet.documents.Reports;
import no.karrierekvalitet.documents.Workbook;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.identity.ServiceEntry;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.rounds.Successors;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What an owner sees: own services that share, side by side; each one's rounds; and a page for the board. */
@Controller
@Access(Access.Rule.SIGNED_IN)
public class OwnerPages {

    static final String PATH = "/eier";

    private final ShareStore store;
    private final Editions editions;
    private final Successors successors;
    private final Reports reports;
    private final Clock clock;

    OwnerPages(ShareStore store, Editions editions, Successors successors, Reports reports, Clock clock) {
        this.store = store;
        this.editions = editions;
        this.successors = successors;
        this.reports = reports;
        this.clock = clock;
    }

    private List<Estate> estates(Viewer viewer) {
        return Estate.of(store.owned(viewer.person().id()).stream()
                .map(row -> row.content() == null ? row : row.with(today(row.content())))
                .toList());
    }

    /** What was shared of a round on an earlier edition, under the codes of the edition of today. */
    private Content today(Content content) {
        return editions.published().stream()
                .filter(edition -> edition.version().equals(content.edition()))
                .findFirst()
                .map(edition -> successors.toCurrent(edition.id()))
                .map(now -> content.under(code -> now.apply(code).orElse(code)))
                .orElse(content);
    }

    private Estate estate(Viewer viewer, UUID organisation) {
        return estates(viewer).stream()
                .filter(one -> organisation.equals(one.organisation()))
                .findFirst()
                .orElseThrow(Failure.NotFound::new);
    }

    /** With one organisation, straight to its page. */
    @GetMapping(PATH)
    Object owned(Viewer viewer) {
        var estates = estates(viewer);
        return estates.size() == 1 && estates.getFirst().organisation() != null
                ? new SeeOther(PATH + "/" + estates.getFirst().organisation())
                : Page.of("quality/sharing/owned", estates).title("quality.owner.title");
    }

    @GetMapping(PATH + "/{organisation}")
    Page services(Viewer viewer, @PathVariable UUID organisation) {
        var estate = estate(viewer, organisation);
        return Page.of("quality/sharing/estate", new View(estate, LocalDate.now(clock)))
                .title("quality.owner.of", estate.name())
                .wide();
    }

    @GetMapping(PATH + "/{organisation}/styret")
    Page board(Viewer viewer, @PathVariable UUID organisation) {
        var estate = estate(viewer, organisation);
        return Page.of("quality/sharing/board", new View(estate, LocalDate.now(clock)))
                .title("quality.owner.board.of", estate.name())
                .under(PATH + "/" + organisation, "quality.owner.of", estate.name());
    }

    @GetMapping(PATH + "/{organisation}/styret.pdf")
    ResponseEntity<byte[]> paper(Viewer viewer, Ui ui, @PathVariable UUID organisation) {
        var estate = estate(viewer, organisation);
        var title = ui.t("quality.owner.board.of", estate.name());
        var today = LocalDate.now(clock);
        var report = new Report(
                title,
                ui.language(),
                today,
                "quality/sharing/paper",
                Map.of("ui", ui, "view", new View(estate, today)));
        return Download.pdf(title, reports.pdf(report));
    }

    @GetMapping(PATH + "/{organisation}/tjenester.xlsx")
    ResponseEntity<byte[]> sheet(Viewer viewer, Ui ui, @PathVariable UUID organisation) {
        var estate = estate(viewer, organisation);
        var title = ui.t("quality.owner.of", estate.name());
        return Download.xlsx(title, new Workbook(title, EstateSheet.of(estate, ui)));
    }

    /** One service: everything it shares, round by round. */
    @GetMapping(PATH + "/tjeneste/{service}")
    Page service(Viewer viewer, @PathVariable UUID service) {
        for (var estate : estates(viewer)) {
            for (var holding : estate.services()) {
                if (holding.service().equals(service)) {
                    return under(Page.of("quality/sharing/holding", holding), estate)
                            .title("quality.owner.service", holding.name());
                }
            }
        }
        throw new Failure.NotFound();
    }

    private static Page under(Page page, Estate estate) {
        return estate.organisation() == null
                ? page.under(PATH, "quality.owner.title")
                : page.under(PATH + "/" + estate.organisation(), "quality.owner.of", estate.name());
    }

    /** From a service's own page. */
    @GetMapping("/tjenester/{service}/eier")
    SeeOther from(Viewer viewer, @PathVariable UUID service) {
        var known = estates(viewer).stream()
                .flatMap(estate -> estate.services().stream())
                .anyMatch(holding -> holding.service().equals(service));
        if (!known) {
            throw new Failure.NotFound();
        }
        return new SeeOther(PATH + "/tjeneste/" + service);
    }

    @Bean
    static ServiceEntry ownersView() {
        return new ServiceEntry(
                65,
                "/eier",
                "quality.owner.entry.title",
                "quality.owner.entry",
                (Set<Role> roles) -> roles.contains(Role.OWNER));
    }

    public record View(Estate estate, LocalDate today) {

        public String path() {
            return PATH + "/" + estate.organisation();
        }
    }
}

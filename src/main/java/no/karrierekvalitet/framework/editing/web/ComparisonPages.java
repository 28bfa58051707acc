package no.karrierekvalitet.framework.editing.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.documents.Download;
import no.karrierekvalitet.documents.Report;
import no.karrierekvalitet.documents.Reports;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.editing.Comparing;
import no.karrierekvalitet.framework.editing.Drafts;
import no.karrierekvalitet.framework.editing.Releases;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is otherwise between two editions: for everybody between published ones, for editors with a draft; also on paper. */
@Controller
class ComparisonPages {

    private static final String PUBLIC = "/rammeverk/utgaver/sammenlikning";

    private final Editions editions;
    private final Drafts drafts;
    private final Comparing comparing;
    private final Releases releases;
    private final Reports reports;
    private final Clock clock;

    /** Setting a paper takes a second or so, and anybody may ask for the same one. */
    private final Cache<List<Object>, byte[]> papers = Caffeine.newBuilder()
            .maximumSize(30)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    ComparisonPages(
            Editions editions, Drafts drafts, Comparing comparing, Releases releases, Reports reports, Clock clock) {
        this.editions = editions;
        this.drafts = drafts;
        this.comparing = comparing;
        this.releases = releases;
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping(PUBLIC)
    @Access(Access.Rule.ANYONE)
    Page published(Ui ui, @RequestParam(defaultValue = "") String fra, @RequestParam(defaultValue = "") String til) {
        var view = view(ui, fra, til);
        return Page.of("framework/editing/comparison", view)
                .title("framework.editing.comparison.title", view.from(), view.to())
                .under("/rammeverk", "framework.crumb");
    }

    @GetMapping(PUBLIC + ".pdf")
    @Access(Access.Rule.ANYONE)
    ResponseEntity<byte[]> publishedOnPaper(
            Ui ui, @RequestParam(defaultValue = "") String fra, @RequestParam(defaultValue = "") String til) {
        var view = view(ui, fra, til);
        var key = List.<Object>of(view.from(), view.to(), ui.language());
        return Download.pdf(title(view), papers.get(key, _ -> paper(view)));
    }

    private ComparisonView view(Ui ui, String fra, String til) {
        var to = edition(til, editions.current());
        var from = edition(fra, before(to));
        return new ComparisonView(
                new Labels(ui),
                from.version(),
                to.version(),
                comparing.between(from, to),
                comparing.tree(from.id()),
                comparing.tree(to.id()),
                releases.of(to.id()).orElse(null),
                editions.published(),
                null);
    }

    private Edition edition(String version, Edition otherwise) {
        return version.isEmpty()
                ? otherwise
                : editions.published().stream()
                        .filter(edition -> edition.version().equals(version))
                        .findFirst()
                        .orElseThrow(Failure.NotFound::new);
    }

    private Edition before(Edition edition) {
        var all = editions.published();
        var place = all.indexOf(edition);
        return all.get(Math.min(place + 1, all.size() - 1));
    }

    @GetMapping(Desk.DRAFT + "/sammenlikning")
    @Access(Access.Rule.EDITOR)
    Page draft(Ui ui, @PathVariable UUID draft, @RequestParam(defaultValue = "") String fra) {
        var view = view(ui, draft, fra);
        return Desk.under(
                Page.of("framework/editing/comparison", view)
                        .title("framework.editing.comparison.title", view.from(), view.to()),
                drafts.find(draft));
    }

    @GetMapping(Desk.DRAFT + "/sammenlikning.pdf")
    @Access(Access.Rule.EDITOR)
    ResponseEntity<byte[]> draftOnPaper(Ui ui, @PathVariable UUID draft, @RequestParam(defaultValue = "") String fra) {
        var view = view(ui, draft, fra);
        return Download.pdf(title(view), paper(view));
    }

    private ComparisonView view(Ui ui, UUID id, String fra) {
        var draft = drafts.find(id);
        var tree = drafts.tree(id);
        var from = edition(fra, editions.published(draft.basedOn()));
        return new ComparisonView(
                new Labels(ui),
                from.version(),
                draft.version(),
                comparing.with(from.id(), draft, tree),
                comparing.tree(from.id()),
                tree,
                null,
                editions.published(),
                draft);
    }

    private static String title(ComparisonView view) {
        return view.labels().ui().t("framework.editing.comparison.title", view.from(), view.to());
    }

    private byte[] paper(ComparisonView view) {
        var language = view.labels().ui().language();
        var values = Map.<String, Object>of("view", view);
        var template = "framework/editing/comparison_report";
        return reports.pdf(new Report(title(view), language, LocalDate.now(clock), template, values));
    }
}

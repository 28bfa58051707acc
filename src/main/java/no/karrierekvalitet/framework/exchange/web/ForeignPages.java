package no.karrierekvalitet.framework.exchange.web;

import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.framework.exchange.cases.ForeignPackage;
import no.karrierekvalitet.framework.exchange.cases.PackageReading;
import no.karrierekvalitet.framework.exchange.cases.PackageReading.Entry;
import no.karrierekvalitet.framework.exchange.cases.PackageReading.Fact;
import no.karrierekvalitet.framework.exchange.cases.PackageReading.Item;
import no.karrierekvalitet.framework.exchange.cases.Packages;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.Told;
import no.karrierekvalitet.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Frameworks that others publish, to be read here: which there are, the tree of each, and every item with its bonds. */
@Controller
@Access(Access.Rule.ANYONE)
public class ForeignPages {

    static final String PATH = "/andre-rammeverk";
    private static final int LONGEST_SEARCH = 100;

    private final Packages packages;
    private final PackageReading reading;

    ForeignPages(Packages packages, PackageReading reading) {
        this.packages = packages;
        this.reading = reading;
    }

    @GetMapping(PATH)
    Page all(Ui ui) {
        return Page.of("framework/exchange/foreign_all", new AllView(packages.all()))
                .title("framework.exchange.foreign")
                .tells(new Told(PATH, ui.t("framework.exchange.foreign.lead"), Language.INTERFACE, null, null));
    }

    @GetMapping(PATH + "/{id}")
    Page one(@PathVariable UUID id, @RequestParam(defaultValue = "") String q) {
        var found = packages.find(id).orElseThrow(Failure.NotFound::new);
        var words = q.strip().replace("\0", "");
        var searched = !words.isEmpty() && words.length() <= LONGEST_SEARCH;
        var entries = searched ? reading.search(id, words) : reading.outermost(id);
        return Page.of(
                        "framework/exchange/foreign_one",
                        new OneView(found, words, searched, entries, reading.facts(id)))
                .title("framework.exchange.named", found.title())
                .under(PATH, "framework.exchange.foreign");
    }

    @GetMapping(PATH + "/{id}/{item}")
    Page item(@PathVariable UUID id, @PathVariable UUID item) {
        var found = packages.find(id).orElseThrow(Failure.NotFound::new);
        var shown = reading.item(id, item).orElseThrow(Failure.NotFound::new);
        var page = Page.of("framework/exchange/foreign_item", new ItemView(found, shown))
                .title("framework.exchange.named", named(shown.entry()))
                .under(PATH, "framework.exchange.foreign")
                .under(PATH + "/" + id, "framework.exchange.named", found.title());
        shown.above()
                .forEach(above ->
                        page.under(PATH + "/" + id + "/" + above.id(), "framework.exchange.named", named(above)));
        return page;
    }

    /** What names an item in few words. */
    private static String named(Entry entry) {
        var name = entry.code() != null ? entry.code() : entry.statement();
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }

    public record AllView(List<ForeignPackage> packages) {}

    /** @param searched whether the entries are what was searched for, and not the tree's outermost */
    public record OneView(
            ForeignPackage found, String words, boolean searched, List<Entry> entries, List<Fact> facts) {}

    public record ItemView(ForeignPackage found, Item item) {}
}

package no.karrierekvalitet.framework.search;

import java.util.Optional;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Searching: the page with what was found, and suggestions while somebody types. Nothing of it is kept or logged. */
@Controller
@Access(Access.Rule.ANYONE)
public class SearchPages {

    private static final String PATH = "/sok";
    private static final int PAGE = 20;
    private static final int SUGGESTIONS = 7;
    private static final int MOST_PAGES = 50;

    private final Search search;

    SearchPages(Search search) {
        this.search = search;
    }

    @GetMapping(PATH)
    Page page(
            Ui ui,
            @RequestParam(name = "q", required = false) @Nullable String typed,
            @RequestParam(name = "type", required = false) @Nullable String kind,
            @RequestParam(name = "side", required = false) @Nullable String side) {
        var query = Query.of(typed);
        var number = number(side);
        var wanted = kind == null || kind.isBlank() || kind.length() > 40 || kind.indexOf('\0') >= 0 ? null : kind;
        var found = search.find(query, ui.language(), wanted, (number - 1) * PAGE, PAGE);
        var page = Page.of("framework/search/page", new View(query.typed(), wanted, number, found));
        return query.words().isEmpty()
                ? page.title("framework.search.title")
                : page.title("framework.search.title.query", query.typed());
    }

    /** Suggestions as a bare list. */
    @GetMapping(PATH + "/forslag")
    Page suggestions(Ui ui, @RequestParam(name = "q", required = false) @Nullable String typed) {
        var query = Query.of(typed);
        var found = search.find(query, ui.language(), null, 0, SUGGESTIONS);
        return Page.of("framework/search/suggestions", new View(query.typed(), null, 1, found));
    }

    private static int number(@Nullable String side) {
        return side != null && side.matches("[1-9]\\d?") ? Math.min(Integer.parseInt(side), MOST_PAGES) : 1;
    }

    /**
     * @param typed what was searched for; empty on the page before a search
     * @param kind the chosen filter, if any
     * @param number of the page, from 1
     */
    public record View(String typed, @Nullable String kind, int number, Found found) {

        /** The language of the hits, as it is written inside a Norwegian or an English sentence. */
        public String foundIn(Ui ui) {
            var name = found.language().ownName();
            return ui.language() == Language.EN
                    ? name
                    : name.toLowerCase(found.language().locale());
        }

        public boolean searched() {
            return !typed.isEmpty();
        }

        public boolean chosen(String other) {
            return other.equals(kind);
        }

        /** How many there are of what is shown. */
        public long shown() {
            return kind == null
                    ? found.total()
                    : found.kinds().stream()
                            .filter(count -> count.kind().equals(kind))
                            .mapToLong(Found.Count::count)
                            .sum();
        }

        public Optional<String> next() {
            return shown() > (long) number * PAGE ? Optional.of(address(kind, number + 1)) : Optional.empty();
        }

        public String only(@Nullable String other) {
            return address(other, 1);
        }

        private String address(@Nullable String other, int page) {
            var address = UriComponentsBuilder.fromPath(PATH).queryParam("q", "{q}");
            if (other != null) {
                address.queryParam("type", other);
            }
            if (page > 1) {
                address.queryParam("side", page);
            }
            return address.encode().buildAndExpand(typed).toUriString();
        }

        /** The way its language is written, when that is another than the reader's. */
        public @Nullable String dir(Ui ui) {
            return found.language() == ui.language() ? null : found.language().direction();
        }

        /** Whether a hit speaks another language than the reader. */
        public @Nullable String lang(Ui ui) {
            return found.language() == ui.language() ? null : found.language().code();
        }
    }
}

package no.karrierekvalitet.identity.admin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.PlatformRole;
import no.karrierekvalitet.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody with an account, by name or address. */
@Controller
public class PeoplePages {

    static final String PATH = "/admin/personer";

    private final PersonListStore store;

    PeoplePages(PersonListStore store) {
        this.store = store;
    }

    @GetMapping(PATH)
    @Access(Access.Rule.ADMIN)
    Page list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int side) {
        var word = Listing.word(q);
        var found = Listing.of(PATH, word, side, store.count(word), (most, after) -> store.find(word, most, after));
        return Page.of("identity/admin_people", found)
                .title("identity.admin.people")
                .under(OverviewPage.PATH, "identity.admin.title");
    }

    /** @param roles on the whole installation */
    public record Row(UUID id, String name, String email, List<PlatformRole> roles, Instant since) {}
}

package no.karrierekvalitet.identity.admin;

import java.time.Clock;
import java.time.LocalDate;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.PlatformRole;
import no.karrierekvalitet.ui.NavigationEntry;
import no.karrierekvalitet.ui.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How the installation stands, and the way to everything an administrator does. */
@Controller
public class OverviewPage {

    static final String PATH = "/admin";

    private final OverviewStore store;
    private final Clock clock;

    OverviewPage(OverviewStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Access(Access.Rule.ADMIN)
    Page show() {
        return Page.of("identity/admin", store.counts(LocalDate.now(clock))).title("identity.admin.title");
    }

    @Bean
    static NavigationEntry adminNavigation() {
        return new NavigationEntry(95, PATH, "identity.admin.title", viewer -> viewer.has(PlatformRole.ADMIN));
    }

    /** @param services those that exist today */
    public record Counts(int people, int admins, int services, int organisations) {}
}

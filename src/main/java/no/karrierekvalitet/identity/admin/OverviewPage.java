package no.karrierekvalitet.identity.admin;

import java.time.Clock;
import java.time.LocalDate;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.PlatformRole;
import no.karrierekvalitet.platform.mail.Mail;
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
    private final Mail mail;
    private final Clock clock;

    OverviewPage(OverviewStore store, Mail mail, Clock clock) {
        this.store = store;
        this.mail = mail;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Access(Access.Rule.ADMIN)
    Page show() {
        var view = new View(store.counts(LocalDate.now(clock)), mail.standing());
        return Page.of("identity/admin", view).title("identity.admin.title");
    }

    @Bean
    static NavigationEntry adminNavigation() {
        return new NavigationEntry(95, PATH, "identity.admin.title", viewer -> viewer.has(PlatformRole.ADMIN));
    }

    public record View(Counts counts, Mail.Standing letters) {}

    /** @param services those that exist today */
    public record Counts(int people, int admins, int services, int organisations) {}
}

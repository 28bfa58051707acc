package no.karrierekvalitet.identity.admin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.karrierekvalitet.identity.AdminEntry;
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
    private final List<AdminEntry> entries;
    private final Clock clock;

    OverviewPage(OverviewStore store, Mail mail, List<AdminEntry> entries, Clock clock) {
        this.store = store;
        this.mail = mail;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(AdminEntry::order))
                .toList();
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Access(Access.Rule.ADMIN)
    Page show() {
        var view = new View(store.counts(LocalDate.now(clock)), mail.standing(), entries);
        return Page.of("identity/admin", view).title("identity.admin.title");
    }

    @Bean
    static NavigationEntry adminNavigation() {
        return new NavigationEntry(95, PATH, "identity.admin.title", viewer -> viewer.has(PlatformRole.ADMIN));
    }

    /** @param entries what features add */
    public record View(Counts counts, Mail.Standing letters, List<AdminEntry> entries) {}

    /** @param services those that exist today */
    public record Counts(int people, int admins, int services, int organisations) {}
}

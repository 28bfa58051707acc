package no.karrierekvalitet.identity.admin;

import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.identity.Accounts;
import no.karrierekvalitet.identity.LeftBehind;
import no.karrierekvalitet.identity.Person;
import no.karrierekvalitet.identity.PersonSessions;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import org.springframework.stereotype.Component;

/** Builds the pages about one person: what runs the installation needs to know, nothing of what the person does here. */
@Component
public class PersonPage {

    private final Accounts accounts;
    private final Services services;
    private final PersonSessions sessions;
    private final List<LeftBehind> leftBehind;

    PersonPage(Accounts accounts, Services services, PersonSessions sessions, List<LeftBehind> leftBehind) {
        this.accounts = accounts;
        this.services = services;
        this.sessions = sessions;
        this.leftBehind = leftBehind;
    }

    Page of(UUID id, Form form) {
        return page("identity/admin_person", view(id, form));
    }

    Page deletion(UUID id, Form form) {
        var view = view(id, form);
        return page("identity/admin_person_deletion", view)
                .title("identity.admin.deletion")
                .under(path(id), "identity.named", view.person().name());
    }

    private View view(UUID id, Form form) {
        var person = accounts.person(id);
        return new View(
                person,
                services.history(id),
                services.onlyManagedBy(person.viewer()),
                LeftBehind.all(leftBehind, id),
                sessions.of(id, "").size(),
                form);
    }

    private static Page page(String template, View view) {
        return Page.of(template, view)
                .title("identity.named", view.person().name())
                .under(OverviewPage.PATH, "identity.admin.title")
                .under(PeoplePages.PATH, "identity.admin.people");
    }

    static String path(UUID id) {
        return PeoplePages.PATH + "/" + id;
    }

    /**
     * @param orphans services that nobody else can manage, by name
     * @param remains what else nobody is left to manage
     * @param sessions how many places the person is signed in at
     * @param form holds what is wrong, at {@code roles}
     */
    public record View(
            Person person,
            List<Services.Period> memberships,
            List<String> orphans,
            List<LeftBehind.Remains> remains,
            int sessions,
            Form form) {}
}

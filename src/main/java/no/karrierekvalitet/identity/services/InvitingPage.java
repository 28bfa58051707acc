package no.karrierekvalitet.identity.services;

import java.util.UUID;
import no.karrierekvalitet.identity.Accounts;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.platform.Settings;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Builds the page for inviting, as it is or with a form that came back. */
@Component
class InvitingPage {

    private final Services services;
    private final Invitations invitations;
    private final Accounts accounts;
    private final Settings settings;

    InvitingPage(Services services, Invitations invitations, Accounts accounts, Settings settings) {
        this.services = services;
        this.invitations = invitations;
        this.accounts = accounts;
        this.settings = settings;
    }

    Service managed(UUID id, Viewer viewer) {
        return services.managed(id, viewer).service();
    }

    boolean mayMail(Viewer viewer) {
        return accounts.person(viewer.person().id()).emailConfirmed();
    }

    Page of(UUID id, Viewer viewer, Form one, Form list) {
        var service = managed(id, viewer);
        var address = settings.publicAddress().resolve("/invitasjon/").toString();
        return Page.of(
                        "identity/inviting",
                        new InvitingView(service, invitations.ofService(id), one, list, mayMail(viewer), address))
                .title("identity.inviting.short")
                .under("/tjenester", "identity.services.title")
                .under("/tjenester/" + id, "identity.named", service.name());
    }

    Page again(UUID id, Viewer viewer, Form one, Form list) {
        return of(id, viewer, one, list).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}

package no.karrierekvalitet.identity.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.karrierekvalitet.identity.Accounts;
import no.karrierekvalitet.identity.Person;
import no.karrierekvalitet.identity.PersonSessions;
import no.karrierekvalitet.identity.account.AccountView.Connection;
import no.karrierekvalitet.identity.account.AccountView.Elsewhere;
import no.karrierekvalitet.identity.account.AccountView.Forms;
import no.karrierekvalitet.identity.account.AccountView.Place;
import no.karrierekvalitet.identity.oidc.ExternalLogins;
import no.karrierekvalitet.identity.oidc.Providers;
import no.karrierekvalitet.identity.passkeys.Passkeys;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Builds the account page, as it is or with one form that came back. */
@Component
class AccountPage {

    private final Accounts accounts;
    private final Passkeys passkeys;
    private final ExternalLogins logins;
    private final Providers providers;
    private final PersonSessions sessions;

    AccountPage(
            Accounts accounts, Passkeys passkeys, ExternalLogins logins, Providers providers, PersonSessions sessions) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.logins = logins;
        this.providers = providers;
        this.sessions = sessions;
    }

    Page of(Viewer viewer, HttpServletRequest request) {
        return page(viewer, request, forms -> forms);
    }

    /** @param with puts the form that came back into its place */
    Page again(Viewer viewer, HttpServletRequest request, UnaryOperator<Forms> with) {
        return page(viewer, request, with).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page page(Viewer viewer, HttpServletRequest request, UnaryOperator<Forms> with) {
        var person = accounts.person(viewer.person().id());
        return Page.of(
                        "identity/account",
                        new AccountView(
                                person,
                                with.apply(forms(person)),
                                passkeys.of(person.id()),
                                elsewhere(person),
                                places(person, request),
                                Device.of(request.getHeader("User-Agent"))))
                .title("identity.account.title");
    }

    private static Forms forms(Person person) {
        var profile =
                Map.of("name", person.name(), "language", person.language().code());
        return new Forms(Form.of(profile), Form.empty(), Form.empty());
    }

    private Elsewhere elsewhere(Person person) {
        var connections = logins.of(person.id()).stream()
                .map(login -> new Connection(
                        login.id(), providers.label(login.issuer()), login.createdAt(), login.lastUsedAt()))
                .toList();
        var connected = connections.stream().map(Connection::label).toList();
        var choices = providers.all().stream()
                .filter(choice -> !connected.contains(choice.label()))
                .toList();
        return new Elsewhere(connections, choices);
    }

    private List<Place> places(Person person, HttpServletRequest request) {
        return sessions.of(person.id(), request.getSession().getId()).stream()
                .map(place ->
                        new Place(place.id(), Device.of(place.agent()), place.since(), place.lastUsed(), place.here()))
                .toList();
    }
}

package no.karrierekvalitet.identity.oidc;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import no.karrierekvalitet.fixtures.Browser;
import no.karrierekvalitet.fixtures.BrowserTest;
import no.karrierekvalitet.fixtures.Issuer;
import no.karrierekvalitet.fixtures.Issuer.Somebody;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.platform.Settings;
import org.junit.jupiter.api.Test;

/** An account elsewhere in a real browser, whose own rules about cookies, forms and other hosts hold too. */
@BrowserTest
class OidcIT {

    private final Browser browser;
    private final Settings settings;

    OidcIT(Browser browser, Settings settings) {
        this.browser = browser;
        this.settings = settings;
    }

    private static void press(Page page, AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    @Test
    void anAccountIsMadeWithItAndItIsRemovedAndConnectedAgain() {
        var address = settings.publicAddress().toString();
        var page = browser.page(Someone.VISITOR, browser.options(390, 844).setBaseURL(address));
        var kari = Somebody.fresh();

        page.navigate("/logg-inn?til=/konto");
        Issuer.next(kari);
        press(page, AriaRole.LINK, "Logg inn med " + Issuer.NAME);
        for (var language : List.of("nn", "en", "nb")) {
            page.navigate("/ny-innlogging?lang=" + language);
            browser.checkOnAllScreens(page, "oidc-arrival-" + language);
        }
        assertThat(page.getByLabel("E-post")).hasValue(String.valueOf(kari.email()));
        press(page, AriaRole.BUTTON, "Lag konto");
        page.waitForURL("**/konto");
        browser.checkOnAllScreens(page, "account-with-account-elsewhere");

        press(page, AriaRole.BUTTON, "Fjern " + Issuer.NAME);
        assertThat(page.getByText("Koblingen er fjernet.")).isVisible();
        Issuer.next(kari);
        press(page, AriaRole.LINK, "Koble til " + Issuer.NAME);
        browser.checkOnAllScreens(page, "oidc-connect");
        press(page, AriaRole.BUTTON, "Koble til " + Issuer.NAME);
        assertThat(page.getByText("Nå kan du logge inn med " + Issuer.NAME + "."))
                .isVisible();

        press(page, AriaRole.BUTTON, "Logg ut");
        page.navigate("/logg-inn?til=/konto");
        Issuer.next(kari);
        press(page, AriaRole.LINK, "Logg inn med " + Issuer.NAME);
        page.waitForURL("**/konto");
        press(page, AriaRole.BUTTON, "Logg ut");

        page.navigate("/logg-inn");
        press(page, AriaRole.LINK, "Logg inn med " + Issuer.NAME);
        assertThat(page.getByText("Innloggingen ble avbrutt hos " + Issuer.NAME))
                .isVisible();
        assertThat(browser.complaints()).hasSize(1);
        browser.checkOnAllScreens(page, "oidc-refused");
    }
}

package no.karrierekvalitet.identity.passkeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import no.karrierekvalitet.fixtures.Browser;
import no.karrierekvalitet.fixtures.BrowserTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.identity.signin.Door;
import no.karrierekvalitet.platform.Settings;
import org.junit.jupiter.api.Test;

/** A passkey made, used, refused and removed, with the authenticator that Chromium plays for developers. */
@BrowserTest
class PasskeyIT {

    private final Browser browser;
    private final Settings settings;

    PasskeyIT(Browser browser, Settings settings) {
        this.browser = browser;
        this.settings = settings;
    }

    /** Passkeys work at the installation's public address only. */
    private Page atPublicAddress() {
        var address = settings.publicAddress().toString();
        return browser.page(Someone.VISITOR, browser.options(1280, 900).setBaseURL(address));
    }

    private static void authenticator(Page page) {
        // The offer in the e-mail field would be taken by the simulated thumb before the button is pressed
        page.addInitScript("PublicKeyCredential.isConditionalMediationAvailable = async () => false");
        var devTools = page.context().newCDPSession(page);
        devTools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var request = new JsonObject();
        request.add("options", options);
        devTools.send("WebAuthn.addVirtualAuthenticator", request);
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    @Test
    void aPasskeyIsMadeAndSignsInAndIsRemoved() {
        var page = atPublicAddress();
        authenticator(page);
        page.navigate("/ny-konto");
        page.getByLabel("Navn").fill("Nøkkelperson");
        page.getByLabel("E-post").fill(Door.newAddress());
        press(page, "Lag konto");
        page.navigate("/konto");
        page.getByLabel("Navn på passnøkkelen").fill("Nøkkelen min");
        press(page, "Legg til passnøkkel");
        assertThat(page.locator("li strong:text-is('Nøkkelen min')")).isVisible();
        browser.check(page, "account-with-passkey");

        press(page, "Logg ut");
        page.navigate("/logg-inn?til=/konto");
        press(page, "Bruk passnøkkel");
        page.waitForURL("**/konto");
        assertThat(page.locator("li strong:text-is('Nøkkelen min')")).isVisible();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fjern Nøkkelen min"))
                .click();
        assertThat(page.getByText("Passnøkkelen er fjernet.")).isVisible();
        assertThat(page.locator("li strong:text-is('Nøkkelen min')")).isHidden();
        press(page, "Logg ut");
        page.navigate("/logg-inn?til=/konto");
        press(page, "Bruk passnøkkel");
        assertThat(page.getByText("Det gikk ikke med passnøkkel denne gangen.")).isVisible();
        assertThat(page.url()).contains("/logg-inn");
    }
}

package no.karrierekvalitet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import no.karrierekvalitet.fixtures.Browser;
import no.karrierekvalitet.fixtures.BrowserTest;
import no.karrierekvalitet.fixtures.Someone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class FrontPageIT {

    private final Browser browser;

    FrontPageIT(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void readsWellOnAPhoneAndOnADesk(String language) {
        var phone = browser.phone(Someone.VISITOR);
        phone.navigate("/?lang=" + language);
        browser.check(phone, "front-phone-" + language);
        var desk = browser.desktop(Someone.VISITOR);
        desk.navigate("/?lang=" + language);
        browser.check(desk, "front-desk-" + language);
        assertThat(desk.locator("html")).hasAttribute("lang", language);
    }

    @Test
    void fitsTheNarrowestScreen() {
        var page = browser.narrow(Someone.VISITOR);
        page.navigate("/");
        browser.check(page, "front-narrow");
    }

    @Test
    void theFirstTabLeadsPastTheMenu() {
        var page = browser.desktop(Someone.VISITOR);
        page.navigate("/");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
    }

    @Test
    void knowsWhoIsSignedIn() {
        var page = browser.desktop(Someone.SELF);
        var answer = page.navigate("/");
        assertThat(answer.status()).isEqualTo(200);
        browser.check(page, "front-signed-in");
    }

    @Test
    void whatIsNotThereSaysSoWithAWayOn() {
        var page = browser.phone(Someone.VISITOR);
        page.navigate("/finnes-ikke");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        assertThat(browser.complaints()).hasSize(1); // the 404 itself
        browser.check(page, "not-found");
    }
}

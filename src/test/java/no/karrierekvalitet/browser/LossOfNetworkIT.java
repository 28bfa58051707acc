package no.karrierekvalitet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import no.karrierekvalitet.fixtures.Browser;
import no.karrierekvalitet.fixtures.BrowserTest;
import no.karrierekvalitet.fixtures.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The network goes in the middle of an area, or the session does; no answer is lost. */
@BrowserTest
class LossOfNetworkIT {

    private final Browser browser;
    private final Page page;

    LossOfNetworkIT(Browser browser, Stage stage) {
        this.browser = browser;
        this.page = browser.page(stage.newcomer().person(), browser.options(390, 844));
        page.navigate("/min-kompetanse/etikk");
        Statements.answer(page, "eth-guidelines-and-values", "competent");
        Statements.sees(page, "eth-guidelines-and-values", "Lagret");
    }

    @AfterEach
    void theBrowserComplainsOfTheNetworkAlone() {
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("ERR_"));
    }

    @Test
    void whatIsAnsweredWithoutNetworkIsSentWhenItIsBack() {
        page.context().setOffline(true);
        Statements.answer(page, "eth-own-values", "onMyWay");
        Statements.answer(page, "eth-speaking-up", "competent");
        Statements.answer(page, "eth-speaking-up", "specialised");
        Statements.sees(page, "eth-own-values", "Venter på nett");
        Statements.goOn(page);
        assertThat(page.getByText("Du er uten nett")).isVisible();

        page.context().setOffline(false);
        Statements.sees(page, "eth-own-values", "Lagret");
        Statements.goOn(page);
        assertThat(page).hasURL(Pattern.compile(".*/refleksjon$"));

        page.navigate("/min-kompetanse/etikk");
        Statements.isChosen(page, "eth-own-values", "onMyWay");
        Statements.isChosen(page, "eth-speaking-up", "specialised");
    }

    @Test
    void whatLiesOnTheDeviceWhenTheBatteryDiesIsSentNextTime() {
        page.context().setOffline(true);
        Statements.answer(page, "eth-own-values", "onMyWay");
        page.locator("#eth-own-values summary").last().click();
        page.locator("#eth-own-values textarea").fill("Spørre Kari");
        Statements.sees(page, "eth-own-values", "Venter på nett");
        var context = page.context();
        page.close();
        context.setOffline(false);

        var next = context.newPage();
        next.navigate("/min-kompetanse/etikk");
        Statements.sees(next, "eth-own-values", "Lagret");
        next.evaluate("localStorage.clear()");
        next.reload();
        Statements.isChosen(next, "eth-own-values", "onMyWay");
        assertThat(next.locator("#eth-own-values textarea")).hasValue("Spørre Kari");
    }

    @Test
    void theBackButtonBringsBackWhatWasAnswered() {
        Statements.goOn(page);
        assertThat(page).hasURL(Pattern.compile(".*/refleksjon$"));
        page.goBack();
        Statements.isChosen(page, "eth-guidelines-and-values", "competent");
    }

    @Test
    void anAnswerGivenAfterTheSessionEndedIsSentWhenThePersonHasSignedInAgain() {
        List<Cookie> session = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("sesjon"))
                .toList();
        page.context().clearCookies();
        Statements.answer(page, "eth-own-values", "onMyWay");
        assertThat(page.locator("#eth-own-values .save-state")).containsText("Du er logget ut");
        assertThat(page.locator("[data-unsent]")).isVisible();

        page.navigate("/min-kompetanse");
        assertThat(page.locator("[data-unsent]")).isVisible();

        page.context().addCookies(session);
        page.navigate("/");
        page.waitForFunction("localStorage.getItem('karrierekvalitet.unsent') === null");
        page.navigate("/min-kompetanse/etikk");
        Statements.isChosen(page, "eth-own-values", "onMyWay");
        browser.complaints();
    }
}

package no.karrierekvalitet.browser;

import com.microsoft.playwright.Page;
import no.karrierekvalitet.fixtures.Browser;
import no.karrierekvalitet.fixtures.BrowserTest;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.platform.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of answering, as they look to somebody who has answered something and opened everything. */
@BrowserTest
class AnsweringPagesIT {

    private final Browser browser;
    private final Viewer.Person me;

    AnsweringPagesIT(Browser browser, Stage stage) {
        this.browser = browser;
        this.me = stage.newcomer().person();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void everyPageReadsWellInEveryLanguage(String language) {
        look(browser.page(Viewer.VISITOR, browser.options(390, 844)), language, "visitor-phone");
        look(browser.page(me, browser.options(1280, 900)), language, "person-desk");
    }

    @Test
    void everyPageFitsTheNarrowestScreen() {
        look(browser.page(Viewer.VISITOR, browser.options(320, 640)), "nb", "visitor-narrow");
        look(browser.page(me, browser.options(320, 640)), "nn", "person-narrow");
    }

    private void look(Page page, String language, String name) {
        page.navigate("/min-kompetanse/etikk?lang=" + language);
        Statements.answer(page, "eth-own-values", "competent");
        page.locator("summary").all().stream()
                .filter(summary -> summary.isVisible()
                        && summary.locator("xpath=ancestor::form").count() > 0)
                .forEach(summary -> summary.click());
        page.locator("#eth-own-values textarea").fill("x".repeat(200));
        browser.check(page, "area-" + name + "-" + language);
        page.navigate("/min-kompetanse");
        browser.check(page, "competence-" + name + "-" + language);
        page.navigate("/min-kompetanse/behold");
        browser.check(page, "keep-" + name + "-" + language);
        page.navigate("/");
        browser.check(page, "home-" + name + "-" + language);
    }
}

package no.karrierekvalitet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.fixtures.Browser;
import no.karrierekvalitet.fixtures.BrowserTest;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.selfevaluation.Answered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the last answer to the picture, the focus and the history, as people with different screens meet it. */
@BrowserTest
class PictureIT {

    private final Browser browser;
    private final Newcomer self;
    private final UUID earlier;
    private final UUID newest;

    PictureIT(Browser browser, Answered answered, Stage stage) {
        this.browser = browser;
        this.self = stage.newcomer();
        this.earlier =
                answered.by(self.person(), "W", "N", "C", "C", "WCWCCCW-C", "C").id();
        var now = answered.by(
                self.person(), "CCSCSCCCW", "WCWNWCCWW", "C", "SSSSCSSSC", "CWWCCC-CC", "-CC--CCNC", "NNWWNW");
        answered.note(self.person(), now, "eth-speaking-up", "Ta opp med Kari på tirsdag.");
        this.newest = now.id();
    }

    private Map<String, String> pages() {
        return Map.of(
                "picture", "/min-kompetanse/bilde/" + newest,
                "focus", "/min-kompetanse/bilde/" + newest + "/fokus",
                "reflection", "/min-kompetanse/etikk/refleksjon",
                "discovery", "/min-kompetanse/oppdagelse",
                "history", "/min-kompetanse/historie",
                "comparison", "/min-kompetanse/historie/sammenligning?fra=" + earlier + "&til=" + newest,
                "deletion", "/min-kompetanse/historie/" + earlier + "/sletting");
    }

    /** Every page in every language, on a desk, on a phone and on the narrowest screen, with all that folds out. */
    @ParameterizedTest
    @CsvSource({"nb, 1280, 900", "nn, 390, 844", "en, 320, 640"})
    void everyPageReadsWellInEveryLanguageAndFitsEveryScreen(String language, int width, int height) {
        var page = browser.page(self.person(), browser.options(width, height));
        page.navigate("/?lang=" + language);
        pages().forEach((name, address) -> {
            page.navigate(address);
            openEverything(page);
            browser.check(page, name + "-" + width + "-" + language);
        });
    }

    @Test
    void thePictureReadsWellInTheDark() {
        var page = browser.page(self.person(), browser.options(1280, 900).setColorScheme(ColorScheme.DARK));
        page.navigate("/min-kompetanse/bilde");
        openEverything(page);
        browser.check(page, "picture-dark");
    }

    @Test
    void focusIsChosenWithTheKeyboardAlone() {
        var page = browser.page(self.person(), browser.options(1280, 900));
        page.navigate("/min-kompetanse/bilde/" + newest + "/fokus");
        page.getByRole(AriaRole.CHECKBOX).first().focus();
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        assertThat(page.locator("#fokus")).containsText("Dette jobber du med");
        assertThat(page.locator("#fokus article")).hasCount(2);
        browser.check(page, "picture-focus");
    }

    @Test
    void aVisitorSeesThePictureOfWhatTheDeviceHas() {
        var page = browser.phone(Someone.VISITOR);
        page.navigate("/min-kompetanse/etikk");
        page.locator("[data-statement]")
                .first()
                .locator("input[value=competent]")
                .check();
        page.navigate("/min-kompetanse/etikk/refleksjon");
        page.locator("textarea").first().fill("Da jeg tvilte.");
        assertThat(page.getByText("Lagret på denne enheten")).isVisible();
        page.reload();
        assertThat(page.locator("textarea").first()).hasValue("Da jeg tvilte.");
        browser.check(page, "reflection-visitor");
        page.navigate("/min-kompetanse/bilde");
        browser.check(page, "picture-device");
        page.locator("textarea").fill("At det er vidt.");
        page.locator("main form button").click();
        assertThat(page.getByText("Etikk: 8 påstander igjen")).isVisible();
        assertThat(page.locator("#ord")).containsText("Da jeg tvilte.");
        assertThat(page.locator("#ord")).containsText("At det er vidt.");
        browser.check(page, "picture-visitor");
    }

    @Test
    void aVisitorWithoutAnswersIsToldSo() {
        var page = browser.phone(Someone.VISITOR);
        page.navigate("/min-kompetanse/bilde");
        page.locator("main form button").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("ingen svar i denne nettleseren");
        browser.complaints(); // the 422 itself
        browser.check(page, "picture-device-empty");
    }

    private static void openEverything(Page page) {
        page.evaluate("document.querySelectorAll('main details').forEach(details => (details.open = true))");
    }
}

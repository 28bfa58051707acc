package no.karrierekvalitet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.karrierekvalitet.fixtures.Keys.tabTo;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import no.karrierekvalitet.fixtures.Browser;
import no.karrierekvalitet.fixtures.BrowserTest;
import no.karrierekvalitet.fixtures.Stage;
import org.junit.jupiter.api.Test;

/** A whole area with the keyboard alone. */
@BrowserTest
class KeyboardIT {

    private final Page page;

    KeyboardIT(Browser browser, Stage stage) {
        this.page = browser.page(stage.newcomer().person(), browser.options(1280, 900));
    }

    @Test
    void everythingOnAnAreaIsReachedAndDoneWithTheKeyboard() {
        page.navigate("/min-kompetanse/etikk");
        for (var statement : page.locator("[data-statement]").all()) {
            tabTo(page, "#" + statement.getAttribute("id") + " input");
            page.keyboard().press("Space");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
        }
        Statements.isChosen(page, "eth-own-values", "competent");
        Statements.sees(page, "eth-ethical-culture", "Lagret");

        tabTo(page, "#eth-ethical-culture summary");
        page.keyboard().press("Enter");
        assertThat(page.locator("#eth-ethical-culture details").first()).hasAttribute("open", "");

        tabTo(page, "#eth-ethical-culture details:last-of-type summary");
        page.keyboard().press("Enter");
        tabTo(page, "#eth-ethical-culture textarea");
        page.keyboard().type("Spørre Kari");
        tabTo(page, "form.statements .form-actions button");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/refleksjon$"));

        page.goBack();
        assertThat(page.locator("#eth-ethical-culture textarea")).hasValue("Spørre Kari");
    }
}

package no.karrierekvalitet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
            tabTo("#" + statement.getAttribute("id") + " input");
            page.keyboard().press("Space");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
        }
        Statements.isChosen(page, "eth-own-values", "competent");
        Statements.sees(page, "eth-ethical-culture", "Lagret");

        tabTo("#eth-ethical-culture summary");
        page.keyboard().press("Enter");
        assertThat(page.locator("#eth-ethical-culture details").first()).hasAttribute("open", "");

        tabTo("#eth-ethical-culture details:last-of-type summary");
        page.keyboard().press("Enter");
        tabTo("#eth-ethical-culture textarea");
        page.keyboard().type("Spørre Kari");
        tabTo("form.statements .form-actions button");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/refleksjon$"));

        page.goBack();
        assertThat(page.locator("#eth-ethical-culture textarea")).hasValue("Spørre Kari");
    }

    private void tabTo(String wanted) {
        for (int presses = 0; presses < 60; presses++) {
            page.keyboard().press("Tab");
            var there = page.evaluate("wanted => document.activeElement.matches(wanted)", wanted);
            if (Boolean.TRUE.equals(there)) {
                return;
            }
        }
        throw new AssertionError("Not reached with the keyboard: " + wanted);
    }
}

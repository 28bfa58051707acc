package no.karrierekvalitet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How a reader answers statements and sees what became of the answers. */
final class Statements {

    private Statements() {}

    static void answer(Page page, String statement, String step) {
        choice(page, statement, step).check();
    }

    static Locator choice(Page page, String statement, String step) {
        return page.locator("#" + statement + " input[value=" + step + "]");
    }

    /** All nine of the area shown. */
    static void answerAll(Page page, String step) {
        page.locator("[data-statement] input[value=" + step + "]").all().forEach(Locator::check);
    }

    static void sees(Page page, String statement, String state) {
        assertThat(page.locator("#" + statement + " .save-state")).hasText(state);
    }

    static void isChosen(Page page, String statement, String step) {
        assertThat(choice(page, statement, step)).isChecked();
    }

    static void goOn(Page page) {
        page.locator("form.statements .form-actions button").first().click();
    }
}

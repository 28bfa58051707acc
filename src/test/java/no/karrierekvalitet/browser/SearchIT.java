package no.karrierekvalitet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.karrierekvalitet.fixtures.Keys.tabTo;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import no.karrierekvalitet.fixtures.Browser;
import no.karrierekvalitet.fixtures.BrowserTest;
import no.karrierekvalitet.fixtures.Someone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A visitor finds something, with the keyboard alone and however it is spelt. */
@BrowserTest
class SearchIT {

    private final Browser browser;

    SearchIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void whatIsLookedForIsFoundWithTheKeyboardFromAnyPage() {
        var page = browser.desktop(Someone.VISITOR);
        page.navigate("/rammeverk/etikk?lang=nb");
        tabTo(page, ".site-search input");
        page.keyboard().type("forankrng");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/sok\\?q=forankrng$"));
        assertThat(page.locator("#treff")).containsText("forankring");
        browser.check(page, "search-hits");
        tabTo(page, ".hits a");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        assertThat(page).not().hasURL(Pattern.compile(".*/sok.*"));
    }

    @Test
    void aSuggestionIsChosenWithTheArrows() {
        var page = browser.desktop(Someone.VISITOR);
        page.navigate("/sok?lang=nn");
        assertThat(page.locator("#sok")).isFocused();
        page.keyboard().type("vegsøk");
        var first = page.locator("main [role=option]").first();
        assertThat(first).isVisible();
        browser.check(page, "search-suggestions");
        page.keyboard().press("ArrowDown");
        assertThat(first).hasAttribute("aria-selected", "true");
        page.keyboard().press("Escape");
        assertThat(first).isHidden();
        page.keyboard().type("j");
        assertThat(first).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*#guidance-seeker$"));
    }

    @ParameterizedTest
    @CsvSource({"nb, veileder", "nn, rettleiar", "en, guidance", "nb, xyzzy"})
    void theSearchPageReadsWellOnTheNarrowestScreen(String language, String typed) {
        var page = browser.narrow(Someone.VISITOR);
        page.navigate("/sok?q=" + typed + "&lang=" + language);
        browser.check(page, "search-narrow-" + language + "-" + typed);
    }
}

package no.karrierekvalitet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import no.karrierekvalitet.fixtures.Browser;
import no.karrierekvalitet.fixtures.BrowserTest;
import no.karrierekvalitet.fixtures.Someone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A visitor reads the framework, on every screen and without a mouse. */
@BrowserTest
class FrameworkIT {

    private static final String AREA = "/rammeverk/kompetansestandarder/veiledningsprosesser-og-relasjoner";
    private static final List<String> PAGES = List.of(
            "/rammeverk",
            "/rammeverk/kompetansestandarder",
            AREA,
            "/rammeverk/karrierekompetanse",
            "/karriereknappene/valg-og-tilfeldigheter",
            "/rammeverk/etikk",
            "/rammeverk/kvalitetssikring",
            "/rammeverk/kvalitetssikring/forankring-og-ledelse",
            "/begreper",
            "/rammeverk/utgaver");

    private final Browser browser;

    FrameworkIT(Browser browser) {
        this.browser = browser;
    }

    /** Bokmål on a desk, on a phone and in the dark; nynorsk on a desk and on the narrowest screen; English on a desk. */
    @Test
    void everyPageReadsWellOnEveryScreen() {
        var desk = browser.desktop(Someone.VISITOR);
        var dark = browser.page(Someone.VISITOR, browser.options(1280, 900).setColorScheme(ColorScheme.DARK));
        var phone = browser.phone(Someone.VISITOR);
        PAGES.forEach(path -> {
            look(desk, path, "nb", "desk");
            look(dark, path, "nb", "dark");
            look(desk, path, "nn", "desk");
            desk.setViewportSize(320, 640);
            browser.check(desk, name(path, "nn", "narrow"));
            desk.setViewportSize(1280, 900);
            look(desk, path, "en", "desk");
            look(phone, path, "nb", "phone");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "ru", "fr", "ar"})
    void theEssentialsReadWellInEveryLanguage(String language) {
        var page = browser.desktop(Someone.VISITOR);
        look(page, "/rammeverk", language, "desk");
        page.setViewportSize(320, 640);
        browser.check(page, name("/rammeverk", language, "narrow"));
        assertThat(page.locator("html")).hasAttribute("dir", language.equals("ar") ? "rtl" : "ltr");
    }

    @Test
    void aTermIsExplainedWhereItStandsByPressingIt() {
        var page = browser.phone(Someone.VISITOR);
        page.navigate(AREA + "?lang=nb");
        var term = page.locator(".term").first();
        var definition = page.locator(".term-text").first();
        assertThat(definition).isHidden();
        term.tap();
        assertThat(definition).isVisible();
        assertThat(definition).isInViewport();
        browser.check(page, "term-phone");
        page.keyboard().press("Escape");
        assertThat(definition).isHidden();
    }

    @Test
    void aTermReachedByKeyboardExplainsItselfAndLetsGo() {
        var page = browser.desktop(Someone.VISITOR);
        page.navigate("/rammeverk?lang=nb");
        var first = page.locator(".term").first();
        var definition = page.locator(".term-text").first();
        page.locator("h1").click();
        tabUntilFocused(page, ".term");
        assertThat(first).isFocused();
        assertThat(definition).isVisible();
        browser.check(page, "term-keyboard");
        page.keyboard().press("Tab");
        assertThat(definition).isHidden();
    }

    @Test
    void aSeatLeadsToItsPage() {
        var page = browser.desktop(Someone.VISITOR);
        page.navigate("/rammeverk/kompetansestandarder?lang=en");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("4 Ethics").setExact(true))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Ethics");
    }

    private static void tabUntilFocused(Page page, String selector) {
        for (int i = 0; i < 30 && page.locator(selector + ":focus").count() == 0; i++) {
            page.keyboard().press("Tab");
        }
    }

    private void look(Page page, String path, String language, String screen) {
        page.navigate(path + "?lang=" + language);
        browser.check(page, name(path, language, screen));
    }

    private static String name(String path, String language, String screen) {
        return "framework" + path.replace('/', '-') + "-" + screen + "-" + language;
    }
}

package no.karrierekvalitet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.karrierekvalitet.fixtures.Keys.tabTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import no.karrierekvalitet.fixtures.Browser;
import no.karrierekvalitet.fixtures.BrowserTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.workshop.themes.Hall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two of the theme team at one board, and one who has no mouse. */
@BrowserTest
class ThemeBoardIT {

    private static final List<String> NOTES = List.of(
            "Mer tid til samtalen",
            "Tid nok til hver samtale",
            "Oppdatert kunnskap om arbeidsmarkedet",
            "Taushetsplikten må alle kjenne",
            "Ringe tidligere veisøkere");

    private final Browser browser;
    private final Hall hall;
    private Hall.Day day;

    ThemeBoardIT(Browser browser, Hall hall) {
        this.browser = browser;
        this.hall = hall;
        this.day = hall.day(Someone.SELF.id(), 3, NOTES);
    }

    @BeforeEach
    void begin() {
        day = hall.day(Someone.SELF.id(), 3, NOTES);
    }

    @Test
    void twoGatherAtOnceAndSeeEachOther() {
        var one = open(browser.desktop(Someone.SELF));
        // High enough that nothing scrolls beneath what is dragged
        var other = open(browser.page(Someone.SELF.person(), browser.options(1280, 1600)));
        choose(other, "Ringe");
        other.locator("#navn").fill("Halvferdig na");

        choose(one, "Mer tid");
        one.locator("#navn").fill("Tid");
        one.locator("#samle").click();
        assertThat(one.locator("#melding")).containsText("nytt tema «Tid» med ett notat");

        assertThat(other.locator("#temaliste")).containsText("Tid");
        assertThat(other.locator("#navn")).hasValue("Halvferdig na");
        assertThat(note(other, "Ringe").locator("input")).isChecked();

        note(other, "Tid nok").dragTo(other.locator("[data-theme]").first());
        assertThat(other.locator("#melding")).containsText("lagt i «Tid»");
        assertThat(one.locator("#temaliste")).containsText("2 notater fra 2 bord");

        one.locator("[data-theme] h3 a").click();
        assertThat(one.locator("[data-theme] .said")).hasCount(2);
        one.locator("#angre").click();
        assertThat(one.locator("#melding")).containsText("Angret:");
        assertThat(one.locator("[data-theme] .said")).hasCount(1);
        browser.check(one, "theme-board");
    }

    @Test
    void everythingIsDoneWithTheKeyboardAlone() {
        var page = open(browser.desktop(Someone.SELF));
        tabTo(page, "#lose input");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Space");
        assertThat(page.locator("#antall")).containsText("2");
        page.keyboard().press("Enter");
        assertThat(page.locator("#tema")).isFocused();
        tabTo(page, "#navn");
        page.keyboard().type("Etikk i hverdagen");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#temaliste")).containsText("Etikk i hverdagen");
        assertThat(page.locator("#samle")).isFocused();

        tabTo(page, "[data-theme] h3 a");
        page.keyboard().press("Enter");
        tabTo(page, "[data-theme] summary");
        page.keyboard().press("Enter");
        tabTo(page, "[data-theme] input[name=navn]");
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type("Etikk");
        page.keyboard().press("Enter");
        assertThat(page.locator("#melding")).containsText("temaet heter nå «Etikk»");
        browser.check(page, "theme-board-keyboard");

        page.navigate(day.event().path() + "/temaer?forslag=true&lang=nn");
        assertThat(page.locator("#forslag")).containsText("Like ord");
        browser.check(page, "theme-board-offers");
    }

    @Test
    void worksWithoutScriptsOnANarrowScreen() {
        var page = browser.page(Someone.SELF, browser.options(320, 800).setJavaScriptEnabled(false));
        page.navigate(day.event().path() + "/temaer?lang=en");
        note(page, "Mer tid").locator("input").check();
        page.locator("#navn").fill("Time");
        page.locator("#samle").click();
        assertThat(page.locator("#melding")).containsText("new theme “Time” with one note");
        page.locator("#angre").click();
        assertThat(page.locator("#temaliste .theme")).hasCount(0);
        page.locator("#flytt").click();
        assertThat(page.locator("#problem")).containsText("Choose at least one note");
    }

    @Test
    void theReportIsReadableForAll() {
        var page = browser.page(Someone.SELF, browser.options(320, 640));
        page.navigate(day.event().path() + "/rapport?lang=nn");
        assertThat(page.locator("h1")).containsText("Rapport");
        browser.check(page, "event-report-nn");
    }

    private Page open(Page page) {
        page.navigate(day.event().path() + "/temaer?lang=nb");
        return page;
    }

    private static void choose(Page page, String words) {
        note(page, words).locator("input").check();
    }

    private static Locator note(Page page, String words) {
        return page.locator("#lose .said").filter(new Locator.FilterOptions().setHasText(words));
    }
}

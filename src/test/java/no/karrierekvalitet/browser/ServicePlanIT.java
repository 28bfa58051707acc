package no.karrierekvalitet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import no.karrierekvalitet.fixtures.Browser;
import no.karrierekvalitet.fixtures.BrowserTest;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.quality.SomeService;
import no.karrierekvalitet.quality.plan.NewAction;
import no.karrierekvalitet.quality.plan.ServicePlans;
import no.karrierekvalitet.quality.plan.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A service between two rounds: its plan, its year, its leader's five minutes, and what its owner prints. */
@BrowserTest
class ServicePlanIT {

    private final Browser browser;
    private final SomeService some;
    private final ServicePlans plans;
    private final UUID organisation;
    private final UUID service;
    private final Newcomer leader;
    private final Newcomer owner;

    ServicePlanIT(Browser browser, SomeService some, ServicePlans plans) {
        this.browser = browser;
        this.some = some;
        this.plans = plans;
        this.organisation = some.organisation("Nettlesereieren");
        this.service = some.service("Nettlesertjenesten", organisation);
        this.leader = some.member(service, Role.LEADER);
        this.owner = some.member(service, Role.OWNER);
    }

    @Test
    void theKeyboardAloneMovesAnActionAndTheSelectDoesTheSameWithoutJavaScript() {
        var action = add("Ringe tre veisøkere", null);
        var page = desktop(leader);
        page.navigate(plan());

        var grip = button(page, "Dra i: Ringe tre veisøkere");
        grip.focus();
        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("[data-column=under-way] [data-action]")).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-column=planned] [data-action]")).hasCount(1);

        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Space");
        assertThat(page.locator(".flash")).containsText("Gjort!");
        assertThat(page.locator("[data-column=done] [data-action]")).hasCount(1);
        button(page, "Angre").click();
        assertThat(page.locator("[data-column=planned] [data-action]")).hasCount(1);

        var plain = browser.page(leader.person(), browser.options(390, 844).setJavaScriptEnabled(false));
        plain.navigate(plan());
        plain.getByLabel("Flytt: Ringe tre veisøkere").first().selectOption("under-way");
        button(plain, "Flytt: Ringe tre veisøkere").click();
        assertThat(plain.locator("[data-column=under-way] #tiltak-" + action)).hasCount(1);
    }

    @Test
    void aLeaderHasTheMeetingReadyInFiveMinutesAndTheOwnerPrintsTheBoardPage() {
        some.closedRound(service, 20, Map.of(some.indicator(0), 3, some.indicator(1), 2), some.indicator(1));
        add("Felles mottak", LocalDate.now().plusDays(5));
        var page = browser.page(leader.person(), browser.options(390, 844));

        page.navigate("/tjenester/" + service + "/ledermote");
        page.getByLabel("Hva trenger dere?").fill("En halv stilling");
        button(page, "Legg til").click();
        assertThat(page.locator("#behov ~ ul")).containsText("En halv stilling");
        browser.check(page, "briefing-phone");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Del med eieren"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Se hva eieren vil se"))
                .click();
        browser.check(page, "sharing-preview-phone");
        button(page, "Del med eieren").click();
        assertThat(page.locator(".flash")).containsText("nøyaktig det du så");
        browser.check(page, "sharing-phone");

        var board = desktop(owner);
        board.navigate("/eier");
        assertThat(board.locator("h1")).hasText("Tjenestene til Nettlesereieren");
        browser.check(board, "owner");
        board.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Side til styret"))
                .click();
        assertThat(board.locator("main")).containsText("En halv stilling");
        browser.check(board, "owner-board");
        assertThat(board.pdf()).startsWith("%PDF".getBytes());

        button(page, "Trekk tilbake").click();
        assertThat(page.locator(".flash")).containsText("Trukket tilbake");
        board.reload();
        assertThat(board.locator("main")).not().containsText("En halv stilling");
    }

    @Test
    void aYearIsBegunAndOneGatheringBecomesAnEvent() {
        var page = browser.page(leader.person(), browser.options(390, 844));
        page.navigate("/tjenester/" + service + "/arshjul");
        browser.check(page, "wheel-empty-phone");
        button(page, "Lag årshjulet").click();
        assertThat(page.locator("table tbody tr")).hasCount(8);
        browser.check(page, "wheel-phone");

        page.locator("table tbody tr a").nth(1).click();
        browser.check(page, "gathering-phone");
        button(page, "Lag samlingen").click();
        assertThat(page).hasURL(Pattern.compile(".*/samling/[0-9a-f-]+$"));
    }

    @Test
    void everyPageReadsWellInTheOtherLanguagesOnADeskAndOnTheNarrowestScreen() {
        some.closedRound(service, 20, Map.of(some.indicator(0), 3), some.indicator(0));
        var action = add("Ringe", LocalDate.now().plusDays(3));
        var base = "/tjenester/" + service;
        var paths = List.of(
                base + "/plan",
                base + "/plan?visning=liste",
                base + "/plan?visning=kalender",
                base + "/plan/nytt",
                base + "/plan/tiltak/" + action,
                base + "/plan/historie",
                base + "/plan/kalender",
                base + "/plan/paminnelser",
                base + "/arshjul",
                base + "/forankring",
                base + "/forankring/"
                        + some.model().anchoringChecklist().getFirst().id(),
                base + "/ledermote",
                base + "/deling");
        var screens = Map.of("nn", desktop(leader), "en", browser.page(leader.person(), browser.options(320, 640)));
        screens.forEach((language, page) -> {
            for (var path : paths) {
                page.navigate(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
                browser.check(
                        page,
                        "service-" + language + path.substring(base.length()).replaceAll("\\W", "-"));
            }
        });
    }

    private Page desktop(Newcomer who) {
        return browser.page(who.person(), browser.options(1280, 900));
    }

    private String plan() {
        return "/tjenester/" + service + "/plan";
    }

    private UUID add(String title, @Nullable LocalDate due) {
        return plans.add(new NewAction(service, title, "", null, due, Source.OWN, null, null), leader.person());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

package no.karrierekvalitet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import no.karrierekvalitet.fixtures.Browser;
import no.karrierekvalitet.fixtures.BrowserTest;
import no.karrierekvalitet.fixtures.Someone;
import org.junit.jupiter.api.Test;

/** An organiser with a small screen makes the kick-off, writes in it and announces it. */
@BrowserTest
class MakingAnEventIT {

    private final Browser browser;

    MakingAnEventIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void fromTheTemplateToTheAnnouncement() {
        var page = browser.narrow(Someone.SELF);
        page.navigate("/samling");
        browser.check(page, "event-home");
        page.navigate("/samling/ny");
        page.getByRole(AriaRole.LINK, named("Kvalitet i karriereveiledning – fra visjon til praksis"))
                .click();
        page.getByLabel("Sted").fill("Hamar");
        browser.check(page, "event-new");
        button(page, "Lag samlingen");
        assertThat(page.locator(".flash")).containsText("Samlingen er laget");
        browser.check(page, "event-draft");
        var event = page.url();

        page.navigate(event + "/program");
        assertThat(page.locator(".slots > li")).hasCount(22);
        browser.check(page, "event-programme-nb");
        page.getByRole(AriaRole.LINK, named("Bordoppgave: Etikk i hverdagen")).click();
        page.getByLabel("Tittel", new Page.GetByLabelOptions().setExact(true)).fill("Etikk hos oss");
        page.getByLabel("Handler om").fill("Kompetanseområde: Etikk");
        browser.check(page, "event-item");
        button(page, "Flere rader");
        assertThat(page.getByLabel("Tittel", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Etikk hos oss");
        button(page, "Lagre");
        assertThat(page.locator("main")).containsText("Etikk hos oss");
        button(page, "Slett: Velkommen");
        button(page, "Angre");
        assertThat(page.locator(".slots > li")).hasCount(22);

        for (var path : new String[] {
            "/program?lang=nn",
            "?lang=nn",
            "/medarbeidere?lang=nn",
            "/veiledning?lang=en",
            "/oving?lang=en",
            "/endring?lang=nb"
        }) {
            page.navigate(event + path);
            browser.check(page, "event" + path.replaceAll("[/?=]", "-"));
        }
        page.navigate(event);
        button(page, "Kunngjør");
        assertThat(page.locator(".flash")).containsText("kunngjort");

        var visitor = browser.narrow(Someone.VISITOR);
        visitor.navigate(event);
        assertThat(visitor.locator("main")).containsText("Etikk hos oss");
        browser.check(visitor, "event-public");
        visitor.navigate("/samling?lang=en");
        browser.check(visitor, "event-home-visitor-en");
        assertThat(visitor.url()).endsWith("lang=en");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, named(name)).first().click();
    }
}

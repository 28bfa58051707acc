package no.karrierekvalitet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import no.karrierekvalitet.fixtures.Browser;
import no.karrierekvalitet.fixtures.BrowserTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.selfevaluation.Answered;
import no.karrierekvalitet.selfevaluation.team.SomeTeam;
import org.junit.jupiter.api.Test;

/** A service of two: the leader and one practitioner use the conversation instead of a picture. */
@BrowserTest
class DialogueIT {

    private final Browser browser;
    private final SomeTeam team;
    private final Answered answered;

    DialogueIT(Browser browser, SomeTeam team, Answered answered) {
        this.browser = browser;
        this.team = team;
        this.answered = answered;
    }

    @Test
    void aServiceOfTwoUsesTheDialogueWay() {
        var service = team.empty();
        team.join(service, Someone.LEADER.id(), "LEADER");
        var one = team.member(service);
        answered.by(one.person(), "SCCWWCSCC", "W", "CCCCCCCCC");

        var phone = browser.page(one.person(), browser.options(390, 844));
        phone.navigate("/tjenester/" + service + "/team");
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Gå til samtalen"))
                .click();
        browser.check(phone, "dialogue-phone");
        phone.locator("#styrker details").first().locator("summary").click();
        phone.locator("#styrker input[type=checkbox]").first().check();
        phone.locator("#ord").fill("Jeg deler gjerne om de første møtene.");
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Legg fram for kollegene"))
                .click();
        assertThat(phone.getByText("Jeg deler gjerne om de første møtene.").first())
                .isVisible();

        var leader = browser.page(Someone.LEADER.person(), browser.options(1280, 900));
        leader.navigate("/tjenester/" + service + "/samtale");
        assertThat(leader.getByText("Jeg deler gjerne om de første møtene.")).isVisible();
        leader.evaluate("document.querySelectorAll('main details').forEach(details => (details.open = true))");
        assertThat(leader.getByText("kan bidra med:")).isVisible();
        browser.check(leader, "dialogue-desk");
        leader.navigate("/tjenester/" + service + "/team/sammen?lang=en");
        browser.check(leader, "pool-desk-en");

        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ta tilbake det jeg har lagt fram"))
                .click();
        assertThat(phone.getByText("Tatt tilbake. Ingen ser det lenger.")).isVisible();
        leader.navigate("/tjenester/" + service + "/samtale?lang=nb");
        assertThat(leader.getByText("Jeg deler gjerne om de første møtene.")).hasCount(0);
    }
}

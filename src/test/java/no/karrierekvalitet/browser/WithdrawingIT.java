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

/** A practitioner says yes on the phone, sees the team's picture, and withdraws: the picture is as if they had not been. */
@BrowserTest
class WithdrawingIT {

    private final Browser browser;
    private final SomeTeam team;
    private final Answered answered;

    WithdrawingIT(Browser browser, SomeTeam team, Answered answered) {
        this.browser = browser;
        this.team = team;
        this.answered = answered;
    }

    @Test
    void aPractitionerWithdraws() {
        var service = team.service();
        team.sharing(service, 4, 'C');
        var self = team.member(service);
        var evaluation = answered.everywhere(self.person(), 'S');
        var leader = browser.page(Someone.LEADER.person(), browser.options(1280, 900));
        leader.navigate("/tjenester/" + service + "/team");
        assertThat(leader.getByText("Vi viser ikke noe bilde nå")).isVisible();
        browser.check(leader, "team-few");

        var phone = browser.page(self.person(), browser.options(390, 844));
        phone.navigate("/min-kompetanse/bilde/" + evaluation.id());
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Se hva det betyr, og velg"))
                .click();
        browser.check(phone, "sharing-before");
        phone.locator("#valg button").click();
        assertThat(phone.getByText("Talt med", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        browser.check(phone, "sharing-counted");

        leader.reload();
        assertThat(leader.getByText("Minst 5 har sagt ja")).isVisible();
        assertThat(leader.locator(".standings li")).hasCount(7);
        browser.check(leader, "team-picture");
        leader.navigate("/tjenester/" + service + "/team?lang=nn");
        leader.evaluate("document.querySelectorAll('main details').forEach(details => (details.open = true))");
        browser.check(leader, "team-picture-nn");

        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Trekk tilbake"))
                .click();
        assertThat(phone.getByText("Ikke med lenger")).isVisible();
        phone.navigate("/min-kompetanse/deling");
        browser.check(phone, "sharings");

        leader.navigate("/tjenester/" + service + "/team?lang=nb");
        assertThat(leader.getByText("Vi viser ikke noe bilde nå")).isVisible();
    }
}

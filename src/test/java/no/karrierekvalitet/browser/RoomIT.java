package no.karrierekvalitet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import no.karrierekvalitet.fixtures.Browser;
import no.karrierekvalitet.fixtures.BrowserTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.entry.Passes;
import no.karrierekvalitet.workshop.room.SomeRoom;
import org.junit.jupiter.api.Test;

/** The day in three screens that follow each other: the facilitator's, a phone, and the projector. */
@BrowserTest
class RoomIT {

    private final Browser browser;
    private final SomeRoom some;
    private final Passes passes;
    private final SomeRoom.Ids ids;

    RoomIT(Browser browser, SomeRoom some, Passes passes, Stage stage) {
        this.browser = browser;
        this.some = some;
        this.passes = passes;
        stage.set();
        this.ids = some.make(Someone.SELF.id());
    }

    @Test
    void everyScreenFollowsTheFacilitator() {
        var phone = browser.phone(Someone.VISITOR);
        phone.navigate("/bli-med");
        browser.check(phone, "room-join");
        phone.getByLabel("Kode").fill(ids.code().toLowerCase());
        phone.getByText("Gå videre").click();
        browser.check(phone, "room-joining");
        phone.getByLabel("Bordnummer").fill("1");
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bli med"))
                .click();
        assertThat(phone.getByText("Vi begynner snart.")).isVisible();
        browser.check(phone, "room-phone-waiting");

        var projector = browser.desktop(Someone.VISITOR);
        projector.navigate(passes.make(ids.event(), Part.PROJECTOR, "").path());
        projector.waitForURL("**/lerret");
        assertThat(projector.getByText(ids.code())).isVisible();
        browser.check(projector, "room-welcome");

        var facilitator = browser.desktop(Someone.SELF);
        facilitator.navigate("/samling/" + ids.event() + "/rom");
        browser.check(facilitator, "room-facilitator-waiting");
        button(facilitator, "Start dagen").click();
        assertThat(phone.getByText("Skriv hver for dere")).isVisible();
        assertThat(projector.getByText("Skriv hver for dere")).isVisible();
        assertThat(phone.locator("[data-clock]").getAttribute("data-clock-end"))
                .as("every clock counts to the same moment")
                .isEqualTo(projector.locator("[data-clock]").getAttribute("data-clock-end"));
        browser.check(phone, "room-phone");
        browser.check(projector, "room-step");

        press(facilitator, "n");
        assertThat(phone.getByText("Del med bordet")).isVisible();
        facilitator
                .getByLabel("Melding", new Page.GetByLabelOptions().setExact(true))
                .fill("Kaffen er klar");
        button(facilitator, "Vis på alle skjermer").click();
        assertThat(projector.getByText("Kaffen er klar")).isVisible();
        browser.check(facilitator, "room-facilitator");

        vote(facilitator, phone, projector);
        hallInTwoLanguages(facilitator, projector);
    }

    private void vote(Page facilitator, Page phone, Page projector) {
        press(facilitator, "n");
        facilitator.getByText("Åpne og vis").first().click();
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Hva mener du?"))
                .click();
        phone.getByLabel("Ja").check();
        browser.check(phone, "room-vote");
        button(phone, "Send svaret").click();
        assertThat(phone.getByText("svaret ditt er med")).isVisible();
        assertThat(projector.getByText("Én har svart.")).isVisible();
        browser.check(projector, "room-projector-vote");
    }

    private void hallInTwoLanguages(Page facilitator, Page projector) {
        button(facilitator, "Velkommen og kode").click();
        facilitator.getByLabel("Språk ved siden av på lerretet").selectOption("ar");
        button(facilitator, "Velg språk").click();
        assertThat(projector.locator("[lang=ar][dir=rtl]")).isVisible();
        browser.check(projector, "room-two-languages");
    }

    /** The help for the keys is there when the keys are. */
    private static void press(Page facilitator, String key) {
        assertThat(facilitator.locator("button[value=next]")).isVisible();
        assertThat(facilitator.locator("[data-room-keys]")).isVisible();
        facilitator.keyboard().press(key);
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    void whoEvaluatesThemselvesInTheRoomKeepsItOnThePhone() {
        var guest = some.phone(ids, null);
        var phone = browser.phone(Someone.VISITOR);
        phone.context()
                .addCookies(java.util.List.of(new com.microsoft.playwright.options.Cookie(
                                guest.cookie().getName(), guest.cookie().getValue())
                        .setUrl(browser.address())));
        phone.navigate("/samling/" + ids.event() + "/egenvurdering/" + ids.evaluation());
        phone.locator(".statement").first().getByText("Kompetent").click();
        assertThat(phone.getByText("Svarene er lagret på denne enheten.")).isVisible();
        browser.check(phone, "room-evaluation");
        button(phone, "Legg til i summen").click();
        assertThat(phone.getByText("Svarene dine er med i summen.")).isVisible();
        assertThat(phone.evaluate("Object.keys(deviceEvaluation.read().answers).length"))
                .isEqualTo(1);
    }
}

package no.karrierekvalitet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import no.karrierekvalitet.fixtures.Browser;
import no.karrierekvalitet.fixtures.BrowserTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import org.junit.jupiter.api.Test;

/** A newcomer looks at their own work, sees the picture, and keeps it. */
@BrowserTest
class WithoutAnAccountIT {

    private static final String KEPT = "localStorage.getItem('karrierekvalitet.evaluation')";

    private final Browser browser;
    private final Stage stage;

    WithoutAnAccountIT(Browser browser, Stage stage) {
        this.browser = browser;
        this.stage = stage;
    }

    @Test
    void aNewcomerSeesTheirPictureAndKeepsItInAnAccount() {
        var page = browser.phone(Someone.VISITOR);
        page.navigate("/min-kompetanse");
        page.getByRole(AriaRole.LINK, exactly("Begynn")).click();
        Statements.answerAll(page, "competent");
        Statements.sees(page, "gpr-process-phases", "Lagret på denne enheten");
        page.locator("#gpr-process-phases summary").last().click();
        page.locator("#gpr-process-phases textarea").fill("Spørre Kari");
        Statements.goOn(page);
        assertThat(page).hasURL(Pattern.compile(".*/refleksjon$"));

        page.navigate("/min-kompetanse");
        assertThat(page.locator(".table-count")).hasText("9 av 63");
        assertThat(page.getByText("Alt besvart")).hasCount(1);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se bildet så langt"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/bilde$"));
        assertThat(page.locator("main svg").first()).isVisible();

        page.navigate("/min-kompetanse/behold");
        assertThat(page.getByText("svar på 9 av 63")).isVisible();
        page.getByLabel("Navn").fill("Ny Veileder");
        page.getByLabel("E-post").fill(UUID.randomUUID() + "@example.no");
        page.getByText("Lag konto og ta vare på svarene").click();

        assertThat(page.getByText("Svarene dine er tatt vare på")).isVisible();
        assertThat(page.evaluate(KEPT)).isNull();
        page.navigate("/min-kompetanse/veiledningsprosesser-og-relasjoner");
        Statements.isChosen(page, "gpr-process-phases", "competent");
        assertThat(page.locator("#gpr-process-phases textarea")).hasValue("Spørre Kari");
    }

    @Test
    void somebodyWithAnAccountTakesTheAnswersAlongWhenTheySignIn() {
        var me = stage.newcomer().person();
        var page = browser.page(me, browser.options(1280, 900));
        var cookies = page.context().cookies();
        page.context().clearCookies();
        page.navigate("/min-kompetanse/etikk");
        Statements.answer(page, "eth-own-values", "onMyWay");
        page.context().addCookies(cookies);

        page.navigate("/min-kompetanse");
        page.getByText("Legg dem i kontoen din").click();
        page.getByText("Legg svarene i kontoen min").click();

        assertThat(page.getByText("1 av 9 besvart").last()).isVisible();
        assertThat(page.evaluate(KEPT)).isNull();
    }

    @Test
    void whenTheServerRefusesNothingIsLostOnTheDevice() {
        var page = browser.phone(Someone.VISITOR);
        page.navigate("/min-kompetanse/etikk");
        Statements.answer(page, "eth-own-values", "onMyWay");
        var before = page.evaluate(KEPT);

        page.navigate("/min-kompetanse/behold");
        page.getByText("Lag konto og ta vare på svarene").click();

        assertThat(page.locator("#name-error")).isVisible();
        assertThat(page.evaluate(KEPT)).isEqualTo(before);
        assertThat(browser.complaints()).hasSize(1); // the 422 itself
    }

    @Test
    void whatLiesOnTheDeviceCanBeDeletedAndBroughtBack() {
        var page = browser.desktop(Someone.VISITOR);
        page.navigate("/min-kompetanse/etikk");
        Statements.answer(page, "eth-own-values", "onMyWay");
        page.navigate("/min-kompetanse");

        page.getByText("Slett det som ligger på denne enheten").click();
        assertThat(page.evaluate(KEPT)).isNull();
        assertThat(page.locator(".table-count")).hasText("0 av 63");
        assertThat(page.getByRole(AriaRole.LINK, exactly("Begynn"))).isVisible();

        page.getByText("Angre").click();
        assertThat(page.locator(".table-count")).hasText("1 av 63");
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}

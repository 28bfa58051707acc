package no.karrierekvalitet.identity;

import java.util.List;
import no.karrierekvalitet.fixtures.Browser;
import no.karrierekvalitet.fixtures.BrowserTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of accounts and services, in every language, on a phone, a desk and the narrowest screen. */
@BrowserTest
class IdentityPagesIT {

    private static final List<String> AT_THE_DOOR =
            List.of("/logg-inn", "/ny-konto", "/logg-inn/lenke", "/logg-inn/lenke/sendt");
    private static final List<String> INSIDE = List.of(
            "/konto",
            "/konto/sletting",
            "/tjenester",
            "/tjenester/ny",
            "/tjenester/" + Stage.SERVICE,
            "/tjenester/" + Stage.SERVICE + "/invitasjoner",
            "/tjenester/" + Stage.SERVICE + "/opplysninger");

    private final Browser browser;

    IdentityPagesIT(Browser browser, Stage stage) {
        this.browser = browser;
        stage.set();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void readWell(String language) {
        for (var who : List.of(Someone.VISITOR, Someone.LEADER)) {
            var page = language.equals("nn") ? browser.desktop(who) : browser.phone(who);
            for (var path : who == Someone.VISITOR ? AT_THE_DOOR : INSIDE) {
                page.navigate(path + "?lang=" + language);
                browser.checkOnAllScreens(page, "identity" + path.replaceAll("[^a-z]+", "-") + language);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ola;ola(at)example.no\nKari;kari@example.no", "Ola;ola@example.no\nKari;kari@example.no"})
    void aListIsShownWell(String list) {
        var page = browser.phone(Someone.LEADER);
        page.navigate("/tjenester/" + Stage.SERVICE + "/invitasjoner");
        page.locator("textarea[name=list]").fill(list);
        page.locator("form[action$='/liste'] button").click();
        page.waitForURL("**/liste");
        browser.complaints();
        browser.check(page, "identity-list-" + (list.contains("(at)") ? "problems" : "good"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/logg-inn", "/ny-konto"})
    void whatIsWrongStandsAtItsField(String path) {
        var page = browser.phone(Someone.VISITOR);
        page.navigate(path);
        page.locator("main form button:not([type=button])").last().click();
        page.locator(".ds-error-summary").waitFor();
        browser.complaints();
        browser.check(page, "identity-wrong" + path.replaceAll("[^a-z]+", "-"));
    }
}

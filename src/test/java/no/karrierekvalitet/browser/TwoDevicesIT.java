package no.karrierekvalitet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import no.karrierekvalitet.fixtures.Browser;
import no.karrierekvalitet.fixtures.BrowserTest;
import no.karrierekvalitet.fixtures.Stage;
import org.junit.jupiter.api.Test;

/** A practitioner begins on the phone on the bus and goes on at the desk. */
@BrowserTest
class TwoDevicesIT {

    private final Browser browser;
    private final Page phone;
    private final Page desk;

    TwoDevicesIT(Browser browser, Stage stage) {
        var me = stage.newcomer().person();
        this.browser = browser;
        this.phone = browser.page(me, browser.options(390, 844).setHasTouch(true));
        this.desk = browser.page(me, browser.options(1280, 900));
    }

    @Test
    void whatWasAnsweredOnOneIsThereOnTheOther() {
        phone.navigate("/min-kompetanse/etikk");
        Statements.answer(phone, "eth-own-values", "competent");
        Statements.sees(phone, "eth-own-values", "Lagret");

        desk.navigate("/min-kompetanse");
        desk.getByText("Fortsett", new Page.GetByTextOptions().setExact(true)).click();
        Statements.isChosen(desk, "eth-own-values", "competent");
        Statements.answer(desk, "eth-own-values", "specialised");
        Statements.answer(desk, "eth-speaking-up", "onMyWay");
        Statements.sees(desk, "eth-speaking-up", "Lagret");

        phone.reload();
        Statements.isChosen(phone, "eth-own-values", "specialised");
        Statements.isChosen(phone, "eth-speaking-up", "onMyWay");
    }

    @Test
    void theFirstAnswersOfBothMeetInOneEvaluation() {
        phone.navigate("/min-kompetanse/etikk");
        desk.navigate("/min-kompetanse/karrierelaering");
        Statements.answer(phone, "eth-own-values", "competent");
        Statements.sees(phone, "eth-own-values", "Lagret");
        Statements.answer(desk, "cl-assessing-learning", "competent");
        Statements.sees(desk, "cl-assessing-learning", "Lagret");

        desk.navigate("/min-kompetanse");
        assertThat(desk.locator(".table-count")).hasText("2 av 63");
    }

    @Test
    void anAnswerThatComesLateDoesNotUndoANewerOne() {
        phone.navigate("/min-kompetanse/etikk");
        phone.context().setOffline(true);
        Statements.answer(phone, "eth-own-values", "newToMe");
        Statements.sees(phone, "eth-own-values", "Venter på nett");

        desk.navigate("/min-kompetanse/etikk");
        Statements.answer(desk, "eth-own-values", "competent");
        Statements.sees(desk, "eth-own-values", "Lagret");

        phone.context().setOffline(false);
        Statements.sees(phone, "eth-own-values", "Lagret");
        desk.reload();
        Statements.isChosen(desk, "eth-own-values", "competent");
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("ERR_INTERNET_DISCONNECTED"));
    }
}

package no.karrierekvalitet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.karrierekvalitet.fixtures.Browser;
import no.karrierekvalitet.fixtures.BrowserTest;
import no.karrierekvalitet.fixtures.Keys;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.workshop.people.Participant;
import no.karrierekvalitet.workshop.people.SomeEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** From a list to a full hall, and somebody who registers for it, on the narrowest screen. */
@BrowserTest
class HallIT {

    private final Browser browser;
    private final SomeEvent some;

    HallIT(Browser browser, SomeEvent some) {
        this.browser = browser;
        this.some = some;
    }

    @Test
    void aListBecomesAHallAndOnePersonIsMovedWithTheKeyboard() {
        var event = some.open(null);
        var page = browser.narrow(Someone.SELF);
        page.navigate(event.path() + "/deltakere");
        page.getByLabel("Fil", new Page.GetByLabelOptions().setExact(true)).setInputFiles(list());
        button(page, "Se hva som endres");
        browser.check(page, "hall-preview");
        button(page, "Les inn listen");
        assertThat(page.locator(".people-list tbody tr")).hasCount(12);
        browser.check(page, "hall-people");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Har kommet")))
                .first()
                .click();
        assertThat(page.locator(".page-head .lead")).containsText("1 har kommet");

        page.navigate(event.path() + "/plassering");
        page.getByLabel("Antall bord").fill("3");
        page.getByLabel("Stoler ved hvert bord").fill("5");
        button(page, "Legg til bord");
        button(page, "Lag første runde");
        button(page, "Fordel plassene");
        assertThat(page.getByText(Pattern.compile("sjeldnere ved samme bord"))).isVisible();
        assertThat(page.locator(".hall-people li")).hasCount(12);
        browser.check(page, "hall-seated");

        var mover = page.locator("[data-table='1'] .hall-people li").last().textContent();
        page.navigate(event.path() + "/plassering/bord/1?runde=1");
        browser.check(page, "hall-table");
        Keys.tabTo(page, "input[name=participant]");
        page.keyboard().press("ArrowUp");
        Keys.tabTo(page, "select#table");
        page.keyboard().press("ArrowDown");
        Keys.tabTo(page, "form[action$=flytting] button");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-table='2']")).containsText(mover);
        assertThat(page.locator("[data-table='2'] [data-pinned]")).containsText("flyttet for hånd");
        page.navigate(event.path() + "/plassering/runder/1/forklaring");
        browser.check(page, "hall-explanation");
        page.navigate(event.path() + "/plassering/onsker");
        browser.check(page, "hall-wishes");
        page.navigate(event.path() + "/utskrift");
        browser.check(page, "hall-print");
        var signs = page.context().request().get(browser.address() + event.path() + "/utskrift/bordskilt.pdf");
        assertThat(words(signs.body()).lines().map(line -> line.split(" ")[0]))
                .as("every table's number is on its sign")
                .contains("1", "2", "3");
    }

    private static String words(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FilePayload list() {
        var lines = IntStream.range(0, 12)
                .mapToObj(i -> "Person " + (char) ('A' + i) + ";Virksomhet " + i % 4 + ";NAV;Oslo;"
                        + (i < 3 ? "Bordleder" : ""))
                .collect(Collectors.joining("\n"));
        var text = "Navn;Arbeidssted;Sektor;Fylke;Rolle\n" + lines;
        return new FilePayload("liste.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    @Test
    void somebodyRegistersWaitsAndCancelsWithoutAnAccount() {
        var event = some.open(1);
        some.participant(event, "Ada", Participant.Role.PARTICIPANT);
        var page = browser.narrow(Someone.VISITOR);
        page.navigate(event.path() + "/pamelding");
        assertThat(page.getByText("nummer 1 på ventelisten")).isVisible();
        button(page, "Sett meg på ventelisten");
        assertThat(page.locator("#name-error")).isVisible();
        browser.complaints();
        browser.check(page, "registration");
        page.getByLabel("Navn").fill("Åse Øien");
        button(page, "Sett meg på ventelisten");
        assertThat(page.getByText("Du er nummer 1 på ventelisten")).isVisible();
        browser.check(page, "registration-own");
        button(page, "Meld meg av");
        assertThat(page.getByText("Du er meldt av.")).isVisible();
        button(page, "Meld meg på igjen");
        assertThat(page.getByText("Du er nummer 1 på ventelisten")).isVisible();
    }
}

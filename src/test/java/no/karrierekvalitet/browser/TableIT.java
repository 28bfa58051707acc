package no.karrierekvalitet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Objects;
import no.karrierekvalitet.fixtures.Browser;
import no.karrierekvalitet.fixtures.BrowserTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.entry.Passes;
import no.karrierekvalitet.workshop.room.SomeRoom;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One table with two devices, of which one and then both lose the network, while the rest of the hall goes on. */
@BrowserTest
class TableIT {

    private static final String KEPT = "caches.open('samling-bord-1').then(cache => cache.keys()).then(all =>"
            + " all.some(one => new URL(one.url).pathname === location.pathname))";

    private final Browser browser;
    private final SomeRoom some;
    private final Passes passes;
    private final JdbcClient jdbc;
    private final SomeRoom.Ids ids;

    TableIT(Browser browser, SomeRoom some, Passes passes, JdbcClient jdbc, Stage stage) {
        this.browser = browser;
        this.some = some;
        this.passes = passes;
        this.jdbc = jdbc;
        stage.set();
        this.ids = some.make(Someone.SELF.id());
    }

    @Test
    void twoDevicesAtOneTableLoseNothingWhicheverOfThemIsWithoutNetwork() {
        var facilitator = browser.desktop(Someone.SELF);
        facilitator.navigate(event("/rom"));
        button(facilitator, "Start dagen").click();
        var tablet = browser.page(Someone.VISITOR, browser.options(768, 1024));
        tablet.navigate(Objects.requireNonNull(passes.ofTables(ids.event()).get(ids.table()))
                .path());
        var phone = joined();
        var team = browser.desktop(Someone.SELF);
        team.navigate(event("/temaer"));
        var projector = browser.page(Someone.VISITOR, browser.options(1920, 1080));
        projector.navigate(passes.make(ids.event(), Part.PROJECTOR, "").path());

        quietRound(facilitator, tablet, phone);
        assertThat(notes(team)).hasCount(2);

        takesANoteBack(tablet, phone);
        phoneIsAway(tablet, phone, team, projector, facilitator);
        bothAreAway(tablet, phone);
        sumUp(tablet, phone, facilitator);
        browser.complaints();
        browser.check(team, "table-team");
        browser.check(projector, "table-projector");
    }

    private Page joined() {
        var phone = browser.phone(Someone.VISITOR);
        phone.navigate("/bli-med/" + ids.code());
        phone.getByLabel("Bordnummer").fill("1");
        button(phone, "Bli med").click();
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bordets notater"))
                .click();
        assertThat(phone.locator(".table-sign")).hasText("Bord 1");
        return phone;
    }

    private void quietRound(Page facilitator, Page tablet, Page phone) {
        write(phone, "Tid til samtalen");
        assertThat(notes(phone)).hasCount(1);
        assertThat(phone.getByText("Bare du ser dette ennå")).isVisible();
        // One place to write, also after the first note
        assertThat(phone.locator(".note-form")).hasCount(1);
        assertThat(tablet.getByText("Ett notat fra de andre venter.")).isVisible();
        assertThat(notes(tablet)).hasCount(0);
        write(tablet, "Ro i rommet");
        browser.check(phone, "table-quiet-phone");
        tablet.locator("#nytt-alt").fill("Halvferdig ta");
        button(facilitator, "Neste steg").click();
        assertThat(notes(tablet)).hasCount(2);
        assertThat(notes(phone)).hasCount(2);
        // What somebody is writing stays, and so does their place
        assertThat(tablet.locator("#nytt-alt")).hasValue("Halvferdig ta");
        assertThat(tablet.locator("#nytt-alt")).isFocused();
        tablet.locator("#nytt-alt").fill("");
        browser.check(tablet, "table-tablet");
    }

    private void takesANoteBack(Page tablet, Page phone) {
        note(tablet, "Ro i rommet").locator("summary").click();
        button(tablet, "Fjern").click();
        assertThat(notes(phone)).hasCount(1);
        // Others go on working meanwhile
        button(tablet, "Angre").click();
        assertThat(notes(phone)).hasCount(2);
        assertThat(notes(tablet)).hasCount(2);
    }

    private void phoneIsAway(Page tablet, Page phone, Page team, Page projector, Page facilitator) {
        phone.waitForFunction(KEPT);
        phone.context().setOffline(true);
        write(phone, "Skrevet uten nett, først");
        write(phone, "Skrevet uten nett, så");
        assertThat(phone.locator("[data-table-state]")).containsText("2 notater og endringer ligger på enheten");
        phone.reload();
        // Also what came to it after it was opened
        assertThat(note(phone, "Ro i rommet")).isVisible();
        assertThat(note(phone, "Skrevet uten nett, først")).isVisible();
        assertThat(note(phone, "Skrevet uten nett, så")).isVisible();
        assertThat(phone.locator("[data-table-state]")).containsText("2 notater og endringer ligger på enheten");

        write(tablet, "Mens telefonen var borte");
        choose(team, "Tid til");
        choose(team, "Ro i");
        team.locator("#navn").fill("Rammer");
        team.locator("#samle").click();
        assertThat(team.locator("#melding")).containsText("nytt tema «Rammer»");
        button(facilitator, "Temaene").click();
        assertThat(projector.locator(".theme-bars")).containsText("Rammer");
        assertThat(projector.locator(".theme-bars")).containsText("2 notater");
        assertThat(tablet.locator("#temaene")).containsText("Rammer");

        phone.context().setOffline(false);
        assertThat(phone.locator("[data-table-state]")).isEmpty();
        for (var device : List.of(phone, tablet)) {
            assertThat(notes(device)).hasCount(5);
        }
        assertThat(said())
                .containsSubsequence("Skrevet uten nett, først", "Skrevet uten nett, så")
                .doesNotHaveDuplicates()
                .hasSize(5);
        assertThat(notes(team)).hasCount(3);
    }

    private void bothAreAway(Page tablet, Page phone) {
        for (var device : List.of(tablet, phone)) {
            device.context().setOffline(true);
        }
        reword(tablet, "Mens telefonen", "Mens telefonen var uten nett");
        write(tablet, "Fra nettbrettet uten nett");
        reword(phone, "Mens telefonen", "Mens jeg var uten nett");
        write(phone, "Fra telefonen uten nett");
        for (var device : List.of(tablet, phone)) {
            device.context().setOffline(false);
            assertThat(device.locator("[data-table-state]")).isEmpty();
        }
        for (var device : List.of(tablet, phone)) {
            assertThat(notes(device)).hasCount(7);
            assertThat(note(device, "Fra nettbrettet")).isVisible();
            assertThat(note(device, "Fra telefonen")).isVisible();
        }
        assertThat(wordings())
                .as("both wordings are kept, whichever came last")
                .contains("Mens telefonen var uten nett", "Mens jeg var uten nett");
        assertThat(said()).doesNotHaveDuplicates().hasSize(7);
    }

    private void sumUp(Page tablet, Page phone, Page facilitator) {
        tablet.locator("#oppsummering-tekst").fill("Vi trenger rammer");
        button(tablet, "Lagre utkastet").click();
        button(phone, "Vi er enige").click();
        assertThat(tablet.getByText("Én er enig.")).isVisible();
        button(tablet, "Send oppsummeringen").click();
        assertThat(phone.getByText("Sendt.")).isVisible();
        assertThat(facilitator.locator("#bord-1[data-state=sent]")).isVisible();
        button(phone, "Be om hjelp").click();
        assertThat(facilitator.getByText("Bord 1 ber om hjelp.")).isVisible();
        browser.complaints();
        browser.check(facilitator, "table-calls");
        browser.check(tablet, "table-summed-up");
    }

    /** The texts of an event may be Arabic although no page of the product is. */
    @Test
    void anEventInArabicReadsFromTheRightOnEveryLivePage() {
        inArabic();
        var facilitator = browser.desktop(Someone.SELF);
        facilitator.navigate(event("/rom"));
        button(facilitator, "Start dagen").click();
        button(facilitator, "Neste steg").click();
        assertThat(facilitator.locator(".room-step[lang=ar][dir=rtl]")).isVisible();
        browser.check(facilitator, "arabic-room");
        var phone = joined();
        write(phone, "وقت للحديث");
        assertThat(notes(phone)).hasCount(1);
        browser.check(phone, "arabic-table");
        phone.navigate(event("/med"));
        assertThat(phone.locator("[lang=ar][dir=rtl]").first()).isVisible();
        browser.check(phone, "arabic-phone");
        facilitator.navigate(event("/temaer"));
        choose(facilitator, "وقت");
        facilitator.locator("#navn").fill("الوقت");
        facilitator.locator("#samle").click();
        assertThat(facilitator.locator("#temaliste")).containsText("الوقت");
        browser.check(facilitator, "arabic-themes");
        var projector = browser.page(Someone.SELF, browser.options(1920, 1080));
        projector.navigate(event("/lerret"));
        assertThat(projector.locator(".canvas-item [dir=rtl]")).isVisible();
        browser.check(projector, "arabic-projector");
        facilitator.navigate(event("/rom"));
        button(facilitator, "Temaene").click();
        assertThat(projector.locator(".theme-bars")).containsText("الوقت");
        browser.check(projector, "arabic-projector-themes");
        button(facilitator, "Neste steg").click();
        facilitator.getByText("Åpne og vis").first().click();
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("ما رأيك؟"))
                .first()
                .click();
        browser.check(phone, "arabic-vote");
        facilitator.navigate(event("/rapport"));
        browser.check(facilitator, "arabic-report");
        facilitator.navigate(event("/hjelp"));
        browser.check(facilitator, "arabic-help");
    }

    private void inArabic() {
        jdbc.sql("update workshop.event set languages = '{ar}', title = :text::jsonb where id = :event")
                .param("text", arabic("الجودة في الممارسة"))
                .param("event", ids.event())
                .update();
        jdbc.sql("update workshop.item set title = :text::jsonb where event_id = :event")
                .param("text", arabic("مهمة الطاولة"))
                .param("event", ids.event())
                .update();
        jdbc.sql("update workshop.step set text = :text::jsonb where item_id = :item")
                .param("text", arabic("شاركوا مع الطاولة"))
                .param("item", ids.task())
                .update();
        jdbc.sql("update workshop.poll set question = :text::jsonb where item_id = :item")
                .param("text", arabic("ما رأيك؟"))
                .param("item", ids.polls())
                .update();
    }

    private static String arabic(String text) {
        return "{\"ar\": \"%1$s\", \"nb\": \"%1$s\"}".formatted(text);
    }

    private String event(String below) {
        return "/samling/" + ids.event() + below;
    }

    private static void write(Page page, String text) {
        page.locator("#nytt-alt").fill(text);
        page.locator("#skriv-alt button").click();
        assertThat(note(page, text)).isVisible();
    }

    private static void reword(Page page, String old, String text) {
        var note = note(page, old);
        note.locator("summary").click();
        note.locator("textarea").fill(text);
        note.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lagre"))
                .click();
        assertThat(note(page, text)).isVisible();
    }

    private static Locator notes(Page page) {
        return page.locator("[data-notes] > .note, #lose .said");
    }

    private static Locator note(Page page, String words) {
        return page.locator("[data-notes] > .note")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".note-text").filter(new Locator.FilterOptions().setHasText(words))));
    }

    private static void choose(Page team, String words) {
        team.locator("#lose .said")
                .filter(new Locator.FilterOptions().setHasText(words))
                .locator("input")
                .check();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private List<String> said() {
        return jdbc.sql("select text from workshop.note where event_id = ? and deleted_at is null order by seq")
                .param(ids.event())
                .query(String.class)
                .list();
    }

    private List<String> wordings() {
        return jdbc.sql("""
                select w.text from workshop.note_wording w join workshop.note n on n.id = w.note_id where n.event_id = ?
                """).param(ids.event()).query(String.class).list();
    }
}

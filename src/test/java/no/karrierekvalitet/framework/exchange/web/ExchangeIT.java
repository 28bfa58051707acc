package no.karrierekvalitet.framework.exchange.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.fixtures.Browser;
import no.karrierekvalitet.fixtures.BrowserTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.editing.Drafts;
import no.karrierekvalitet.framework.exchange.sheets.EditionSheet;
import no.karrierekvalitet.framework.exchange.sheets.SheetFile;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** An editor brings in a framework and a sheet; everybody reads what came. Each page on the way is looked at. */
@BrowserTest
class ExchangeIT {

    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");

    private final Browser browser;
    private final Drafts drafts;
    private final Editions editions;

    ExchangeIT(Browser browser, Drafts drafts, Editions editions, Stage stage) {
        this.browser = browser;
        this.drafts = drafts;
        this.editions = editions;
        stage.set();
    }

    @Test
    void an_editor_brings_in_a_framework_and_a_visitor_reads_it() throws Exception {
        var file = new ClassPathResource("framework/demo/foreign-framework.json").getContentAsByteArray();
        var editor = browser.desktop(Someone.EDITOR);
        editor.navigate("/redaksjon/utveksling");
        look(editor, "exchange-imports");

        send(editor, "casefile", "digital-trygghet.json", file);
        assertThat(editor.locator("#import h2")).hasText("Klar til å bli hentet inn");
        look(editor, "exchange-ready");
        editor.locator("form[action$='/bekreftelse'] button").click();
        assertThat(editor.locator("#import h2")).hasText("Hentet inn");
        look(editor, "exchange-done");

        var visitor = browser.phone(Someone.VISITOR);
        visitor.navigate("/andre-rammeverk");
        look(visitor, "exchange-foreign");
        visitor.getByText("Digital trygghet for voksne").click();
        look(visitor, "exchange-foreign-one");
        visitor.getByText("Innlogging og identitet").click();
        visitor.getByText("elektronisk ID").click();
        look(visitor, "exchange-foreign-item");
        assertThat(visitor.getByText("utprøving")).isVisible();
        visitor.navigate("/api");
        look(visitor, "exchange-api");
    }

    @Test
    void a_broken_file_is_told_line_by_line() {
        var editor = browser.phone(Someone.EDITOR);
        editor.navigate("/redaksjon/utveksling");

        send(editor, "casefile", "broken.json", "{\n\"CFItems\": [{}]}".getBytes(StandardCharsets.UTF_8));

        assertThat(editor.locator("#import h2")).hasText("Ble ikke hentet inn");
        assertThat(editor.getByText("Linje 2:")).isVisible();
        look(editor, "exchange-refused");
    }

    @Test
    void a_sheet_shows_what_it_would_change_before_it_does() {
        var version = "it-" + UUID.randomUUID().toString().substring(0, 8);
        var draft = drafts.begin(Someone.EDITOR.person(), editions.current().id(), version, version);
        var sheet = new String(SheetFile.csv(EditionSheet.of(drafts.tree(draft).all())), StandardCharsets.UTF_8);
        var editor = browser.phone(Someone.EDITOR);
        editor.navigate("/redaksjon/utveksling");
        editor.locator("#draft").selectOption(draft.toString());

        var edited = sheet.replace("Jeg tåler sterke følelser", "Jeg tåler store følelser");
        send(editor, "sheet", "utkast.csv", edited.getBytes(StandardCharsets.UTF_8));

        assertThat(editor.locator("#import h2")).hasText("Klar til å bli hentet inn");
        assertThat(editor.getByText("store følelser").first()).isVisible();
        look(editor, "exchange-sheet");
        drafts.delete(draft);
    }

    private static void send(Page page, String field, String name, byte[] content) {
        page.locator("#" + field).setInputFiles(new FilePayload(name, "application/octet-stream", content));
        page.locator("form:has(#" + field + ") button").click();
    }

    /** In every language, and on the narrowest screen. */
    private void look(Page page, String name) {
        var path = page.url().replaceAll("\\?.*", "");
        for (var language : LANGUAGES) {
            page.navigate(path + "?lang=" + language);
            browser.check(page, name + "-" + language);
        }
        var size = page.viewportSize();
        page.setViewportSize(320, 640);
        page.navigate(path + "?lang=nb");
        browser.check(page, name + "-narrow");
        page.setViewportSize(size.width, size.height);
    }
}

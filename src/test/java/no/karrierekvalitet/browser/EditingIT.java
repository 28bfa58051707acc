package no.karrierekvalitet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.fixtures.Browser;
import no.karrierekvalitet.fixtures.BrowserTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.editing.Drafts;
import no.karrierekvalitet.framework.editing.Structure;
import no.karrierekvalitet.framework.exchange.Parts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The editors' pages in a browser: accessible in three languages, narrow, by keyboard, and with two editors at once. */
@BrowserTest
class EditingIT {

    private final Browser browser;
    private final Drafts drafts;
    private final Structure structure;
    private final Editions editions;
    private UUID draft = new UUID(0, 0);

    EditingIT(Browser browser, Drafts drafts, Structure structure, Editions editions) {
        this.browser = browser;
        this.drafts = drafts;
        this.structure = structure;
        this.editions = editions;
    }

    @BeforeEach
    void begin() {
        draft = drafts.begin(
                Someone.EDITOR.person(), editions.current().id(), "Prøveutkast", "prove-" + UUID.randomUUID());
        structure.replace(draft, Parts.STANDARDS, "eth-own-values", "eth-values-" + draft);
        structure.retire(draft, Parts.STANDARDS, "eth-speaking-up", "eth-ethical-culture");
        structure.add(draft, Parts.QUALITY, "anchor-mandate", "indicators", "indicator-" + draft);
    }

    @AfterEach
    void delete() {
        drafts.delete(draft);
    }

    private List<String> pages() {
        var at = "/redaksjon/utkast/" + draft;
        return List.of(
                "/redaksjon",
                at,
                at + "/del/competence-standards",
                at + "/del/competence-standards/ethics",
                at + "/del/career-competence/career-competence.vocabularies",
                at + "/del/ethics-cards/situation-mother-knows-best",
                at + "/del/quality-model/indicator-" + draft,
                at + "/del/quality-model/anchor-mandate/nye/indicators",
                at + "/del/quality-model/anchor-mandate/uttak",
                at + "/del/quality-model/anchor-mandate-in-the-plans/erstatning",
                at + "/mangler",
                at + "/sletting",
                at + "/sammenlikning",
                at + "/publisering",
                at + "/forhandsvisning/rammeverk",
                "/rammeverk/utgaver/sammenlikning");
    }

    /** Bokmål on a desk, nynorsk on the narrowest screen, English on a phone in the dark. */
    @Test
    void everyPageIsAccessible() {
        var page = browser.desktop(Someone.EDITOR);
        pages().forEach(path -> look(page, path, "nb"));
        page.setViewportSize(320, 640);
        pages().forEach(path -> look(page, path, "nn"));
        page.setViewportSize(390, 844);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        pages().forEach(path -> look(page, path, "en"));
    }

    @Test
    void aPageThatAPreviewDoesNotHaveIsNotFound() {
        var answer = browser.desktop(Someone.EDITOR)
                .navigate("/redaksjon/utkast/" + draft + "/forhandsvisning/rammeverk/finnes-ikke");
        org.assertj.core.api.Assertions.assertThat(answer.status()).isEqualTo(404);
        browser.complaints();
    }

    @Test
    void aCardThatIsDrawnInAPreviewIsTheDraftsOwn() {
        var home = "/redaksjon/utkast/" + draft + "/forhandsvisning/rammeverk/etikk/kort";
        var page = browser.desktop(Someone.EDITOR);
        page.navigate(home + "/trekk?kortstokk=deck-reflection");
        org.assertj.core.api.Assertions.assertThat(page.url()).contains(home + "#reflection-card-");
    }

    @Test
    void twoEditorsMeetAndNothingIsLost() {
        var address = "/redaksjon/utkast/" + draft + "/del/ethics/ethical-reflection-model?lang=nb";
        var one = browser.desktop(Someone.EDITOR);
        var other = browser.desktop(Someone.EDITOR);
        one.navigate(address);
        other.navigate(address);
        text(one, "name.nb").fill("Åtte skritt");
        save(one);
        assertThat(one.locator(".flash")).isVisible();

        text(other, "name.nb").fill("Åtte steg å gå");
        text(other, "name.en").fill("Eight steps to take");
        save(other);

        assertThat(other.locator("#konflikt")).containsText("Ett felt er endret av dere begge");
        assertThat(other.locator(".clash")).containsText("skritt");
        assertThat(text(other, "name.nb")).hasValue("Åtte steg å gå");
        browser.complaints();
        browser.check(other, "editing-conflict");
        text(other, "name.nb").fill("Åtte skritt å gå");
        save(other);
        one.reload();
        assertThat(text(one, "name.nb")).hasValue("Åtte skritt å gå");
        assertThat(text(one, "name.en")).hasValue("Eight steps to take");
    }

    @Test
    void anElementIsFoundWrittenAndSavedByKeyboardAlone() {
        var page = browser.desktop(Someone.EDITOR);
        page.navigate("/redaksjon/utkast/" + draft + "/del/glossary?lang=nb");
        tabTo(page, page.locator(".branch a").first());
        page.keyboard().press("Enter");
        var term = text(page, "term.nb");
        tabTo(page, term);
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type("Et nytt ord");
        tabTo(page, page.locator(".editing-actions button"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".flash")).isVisible();
        assertThat(term).hasValue("Et nytt ord");
    }

    @Test
    void whatIsTypedStaysWhenTheElementIsMovedBeforeItIsSaved() {
        var page = browser.desktop(Someone.EDITOR);
        page.navigate("/redaksjon/utkast/" + draft + "/del/competence-standards/eth-guidelines-and-values?lang=nb");
        text(page, "topic.nb").fill("Ikke lagret");
        page.locator("#plass button[value=down]").click();
        assertThat(page.locator(".flash")).isVisible();
        assertThat(text(page, "topic.nb")).hasValue("Ikke lagret");
        assertThat(page.locator("[data-typed-back]")).isVisible();
        browser.check(page, "editing-typed");
        save(page);
        assertThat(page.locator(".flash")).isVisible();
        assertThat(page.locator("[data-typed-back]")).isHidden();
        assertThat(text(page, "topic.nb")).hasValue("Ikke lagret");
    }

    private static void tabTo(Page page, Locator target) {
        for (int i = 0; i < 60 && !(boolean) target.evaluate("element => element === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(target).isFocused();
    }

    private static Locator text(Page page, String path) {
        return page.locator("[id='" + path + "']");
    }

    private static void save(Page page) {
        page.locator(".editing-actions button").click();
    }

    private void look(Page page, String path, String language) {
        page.navigate(path + "?lang=" + language);
        var name = path.replace(draft.toString(), "x").replace('/', '-');
        browser.check(page, "editing" + name + "-" + language);
    }
}

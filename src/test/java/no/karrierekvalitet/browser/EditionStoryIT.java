package no.karrierekvalitet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import no.karrierekvalitet.fixtures.OwnProduct;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * An editor makes, compares and publishes an edition while a practitioner is halfway through an evaluation. It happens on a
 * product of its own, because the new edition is everybody's from then on.
 */
class EditionStoryIT {

    private static final String OLD = "#eth-own-values";
    private static final String NEW = "eth-own-values-and-power";

    private static @Nullable OwnProduct product;

    @BeforeAll
    static void start() {
        product = OwnProduct.start("edition_story");
    }

    @AfterAll
    static void stop() {
        if (product != null) {
            product.close();
        }
    }

    @Test
    void aNewEditionLeavesAHalfFinishedEvaluationAloneAndItsAnswersAreFoundAgainAfterwards() {
        var house = Objects.requireNonNull(product);
        var browser = house.browser();
        var me = house.stage().newcomer().person();
        var practitioner = browser.page(me, browser.options(390, 844).setHasTouch(true));
        practitioner.navigate("/min-kompetanse/etikk?lang=nb");
        Statements.answer(practitioner, "eth-own-values", "onMyWay");
        Statements.sees(practitioner, "eth-own-values", "Lagret");

        var leader = browser.desktop(Someone.LEADER);
        var round = startRound(leader, "");

        var editor = browser.desktop(Someone.EDITOR);
        makeADraft(editor);
        replaceAStatement(editor);
        compare(editor);
        publish(editor);
        editor.navigate("/rammeverk?lang=nb");
        assertThat(editor.locator(".content-foot")).containsText("3000.1");

        practitioner.navigate("/min-kompetanse/etikk");
        Statements.isChosen(practitioner, "eth-own-values", "onMyWay");
        Statements.answer(practitioner, "eth-speaking-up", "competent");
        Statements.sees(practitioner, "eth-speaking-up", "Lagret");

        practitioner.navigate("/min-kompetanse");
        button(practitioner, "Start en ny").click();
        practitioner.navigate("/min-kompetanse/etikk");
        assertThat(practitioner.locator(OLD)).hasCount(0);
        Statements.answer(practitioner, NEW, "competent");
        Statements.sees(practitioner, NEW, "Lagret");
        practitioner.navigate("/min-kompetanse/historie");
        practitioner.locator("form.inline-form button").click();
        assertThat(practitioner.locator("main")).containsText("Jeg kjenner verdiene mine og makten min.");
        assertThat(practitioner.locator("main")).containsText("På vei");

        aRoundStaysOnItsEditionAndTheNextIsComparedAcross(leader, round);
    }

    private static String startRound(Page leader, String from) {
        leader.navigate("/tjenester/" + Stage.SERVICE + "/var-kvalitet/ny?lang=nb" + from);
        button(leader, "Start runden og send invitasjonene").click();
        assertThat(leader.locator(".flash")).containsText("Runden er i gang");
        return leader.url();
    }

    private static void aRoundStaysOnItsEditionAndTheNextIsComparedAcross(Page leader, String round) {
        leader.navigate(round);
        assertThat(leader.locator(".page-head")).containsText("Det er kommet en nyere utgave, 3000.1");
        count(leader, round);
        leader.locator(".agenda a").first().click();
        leader.getByLabel("I gang", new Page.GetByLabelOptions().setExact(true)).check();
        button(leader, "Lagre og gå til neste sak").click();
        assertThat(leader.locator(".flash")).containsText("Lagret");
        leader.navigate(round);
        button(leader, "Lukk runden").click();
        assertThat(leader.locator(".flash")).containsText("Runden er lukket");

        var next = startRound(leader, "&fra=" + round.substring(round.lastIndexOf('/') + 1));
        assertThat(leader.locator(".page-head")).containsText("utgave 3000.1");
        count(leader, next);
        assertThat(leader.locator("#saksliste")).containsText("Sist: I gang");
        leader.navigate(next + "/sammenligning/" + round.substring(round.lastIndexOf('/') + 1));
        assertThat(leader.locator(".page-head")).containsText("hver sin utgave");
    }

    private static void count(Page leader, String round) {
        leader.navigate(round + "/ledelse");
        button(leader, "Lukk og tell svarene").click();
        assertThat(leader.locator("#saksliste")).isVisible();
    }

    private static void makeADraft(Page editor) {
        editor.navigate("/redaksjon?lang=nb");
        editor.getByLabel("Arbeidsnavn").fill("Makt og verdier");
        button(editor, "Lag utkast").click();
        assertThat(editor.locator("h1")).hasText("Makt og verdier");
    }

    private static void replaceAStatement(Page editor) {
        link(editor, "Kompetansestandarder").click();
        link(editor, "Egne verdier").click();
        link(editor, "Erstatt med noe nytt").click();
        editor.getByLabel("Kode", new Page.GetByLabelOptions().setExact(true)).fill(NEW);
        button(editor, "Erstatt og skriv").click();
        text(editor, "statement.nb").fill("Jeg kjenner verdiene mine og makten min.");
        text(editor, "statement.nn").fill("Eg kjenner verdiane mine og makta mi.");
        text(editor, "statement.en").fill("I know my values and my power.");
        button(editor, "Lagre").click();
        assertThat(editor.locator(".flash")).containsText("Lagret");
        assertThat(text(editor, "statement.nn")).hasValue("Eg kjenner verdiane mine og makta mi.");
    }

    private static void compare(Page editor) {
        editor.locator("nav.ds-breadcrumbs").getByText("Makt og verdier").click();
        link(editor, "Forhåndsvis").click();
        assertThat(editor.locator("main")).containsText("Bare redaktører ser dette");
        link(editor, "Tilbake til utkastet").click();
        link(editor, "Se alle endringer").click();
        assertThat(editor.locator(".difference")).hasCount(1);
        assertThat(editor.locator(".difference")).containsText("Erstattet");
        assertThat(editor.locator(".difference ins").first()).containsText("verdiene");
    }

    private static void publish(Page editor) {
        editor.locator("nav.ds-breadcrumbs").getByText("Makt og verdier").click();
        link(editor, "Publiser").click();
        assertThat(editor.getByLabel("Stor endring")).isChecked();
        editor.getByLabel("Versjon").fill("3000.1");
        editor.getByLabel("på bokmål").fill("Egne verdier handler nå også om makt.");
        editor.getByLabel("på nynorsk").fill("Eigne verdiar handlar no også om makt.");
        button(editor, "Publiser utgaven").click();
        assertThat(editor.locator(".ds-error-summary")).containsText("Skriv hva som er nytt, på engelsk.");
        editor.getByLabel("på engelsk").fill("Own values are now about power too.");
        button(editor, "Publiser utgaven").click();
        assertThat(editor.locator(".flash")).containsText("3000.1");
        link(editor, "Sammenlikn med").first().click();
        assertThat(editor.locator(".page-head")).containsText("Egne verdier handler nå også om makt.");
    }

    private static Locator text(Page page, String path) {
        return page.locator("[id='" + path + "']");
    }

    private static Locator link(Page page, String name) {
        return page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first();
    }
}

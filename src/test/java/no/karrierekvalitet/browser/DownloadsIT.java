package no.karrierekvalitet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.karrierekvalitet.fixtures.Keys.tabTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import no.karrierekvalitet.fixtures.Browser;
import no.karrierekvalitet.fixtures.BrowserTest;
import no.karrierekvalitet.fixtures.Someone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A visitor finds and takes what they need, without a mouse and without being asked who they are. */
@BrowserTest
class DownloadsIT {

    private final Browser browser;

    DownloadsIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void anArabicPosterOfTheCommitmentIsFoundAndTakenWithTheKeyboard() throws IOException {
        var page = browser.desktop(Someone.VISITOR);
        page.navigate("/rammeverk?lang=nb");
        tabTo(page, "main a[href^='/nedlastinger']");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/nedlastinger.*"));
        tabTo(page, "a[hreflang=ar]");
        page.keyboard().press("Enter");
        assertThat(page.locator("a[hreflang=ar]")).hasAttribute("aria-current", "true");
        browser.check(page, "downloads-in-arabic");
        tabTo(page, "#posters-etisk-lofte a[href*='-a3-ar.pdf']");
        var poster = page.waitForResponse(
                response -> response.url().endsWith("-a3-ar.pdf"),
                () -> page.keyboard().press("Enter"));
        assertThat(poster.headerValue("content-type")).isEqualTo("application/pdf");
        try (var document = Loader.loadPDF(page.request().get(poster.url()).body())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("ar");
            assertThat(new PDFTextStripper().getText(document)).containsPattern("\\p{IsArabic}{3}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void whatThereIsReadsWellOnTheNarrowestScreenToo(String language) {
        var page = browser.narrow(Someone.VISITOR);
        page.navigate("/nedlastinger?lang=" + language);
        browser.check(page, "downloads-narrow-" + language);
    }
}

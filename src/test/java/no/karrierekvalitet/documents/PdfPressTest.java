package no.karrierekvalitet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPressTest {

    private final PdfPress press = new PdfPress();

    @Test
    void aPageKeepsItsTextTitleAndLanguageAndIsTagged() throws IOException {
        try (var pdf = print("nb", "ltr", "<h1>Målet mitt</h1><p>Øve på å lytte</p>")) {
            assertThat(text(pdf)).contains("Målet mitt", "Øve på å lytte");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Tittel");
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("nb");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (var pdf = print("nb", "ltr", "<h1>Mål</h1><p>Lytte, <b>spørre</b> и слушать</p>")) {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void arabicIsShapedAndOrderedFromTheRight() throws IOException {
        try (var pdf = print("ar", "rtl", "<h1>جودة الإرشاد المهني</h1>")) {
            assertThat(text(pdf)).contains("جودة", "المهني");
        }
    }

    @Test
    void aPictureIsDrawnAsVectors() throws IOException {
        var wheel = """
                <svg width="120" height="120" viewBox="0 0 120 120" role="img" xmlns="http://www.w3.org/2000/svg">
                <title>Bildet</title><circle cx="60" cy="60" r="50" fill="none" stroke="#0b4f6c" stroke-width="4"/></svg>
                """;
        try (var pdf = print("nb", "ltr", "<h1>Bilde</h1>" + wheel)) {
            var images = pdf.getPage(0).getResources().getXObjectNames();
            assertThat(images).noneMatch(COSName.IMAGE::equals);
            assertThat(new String(
                            pdf.getPage(0).getContents().readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .containsPattern("[\\d.]+ [\\d.]+ [\\d.]+ [\\d.]+ [\\d.]+ [\\d.]+ c");
        }
    }

    @Test
    void nothingIsFetchedFromOutside() throws IOException {
        try (var pdf = print("nb", "ltr", "<p>Før<img src=\"file:///etc/hostname\" alt=\"x\"/>etter</p>")) {
            assertThat(text(pdf)).contains("Før", "etter");
        }
    }

    private PDDocument print(String language, String direction, String body) throws IOException {
        return Loader.loadPDF(press.print("<html lang=\"" + language + "\" dir=\"" + direction
                + "\"><head><title>Tittel</title><meta name=\"subject\" content=\"x\"/><style>" + PdfPress.css("report")
                + "</style></head><body>" + body + "</body></html>"));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }
}

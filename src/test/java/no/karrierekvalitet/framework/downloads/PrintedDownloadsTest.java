package no.karrierekvalitet.framework.downloads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.editing.Drafts;
import no.karrierekvalitet.framework.editing.Structure;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.web.servlet.MockMvc;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The book and the posters can be read by everybody, and say in every language what the edition says. */
@ProductTest
class PrintedDownloadsTest {

    private final Downloads downloads;
    private final Editions editions;
    private final Drafts drafts;
    private final Structure structure;
    private final MockMvc mvc;

    PrintedDownloadsTest(Downloads downloads, Editions editions, Drafts drafts, Structure structure, MockMvc mvc) {
        this.drafts = drafts;
        this.structure = structure;
        this.mvc = mvc;
        this.downloads = downloads;
        this.editions = editions;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_book_and_every_poster_hold_to_the_standard_for_accessible_documents(Language language) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var files = catalogue().in(language).stream()
                .filter(item -> item.format() == Format.PDF && !item.label().equals("A3"))
                .toList();
        assertThat(files).hasSizeGreaterThanOrEqualTo(5);
        for (var file : files) {
            assertThat(broken(content(file.file()))).as(file.file()).isEmpty();
        }
    }

    @Test
    void what_is_otherwise_between_editions_can_be_read_on_paper_without_colours() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var editor = Someone.EDITOR;
        var draft = drafts.begin(editor.person(), editions.current().id(), "På papir", "paper");
        try {
            structure.retire(draft, Parts.STANDARDS, "eth-speaking-up");
            structure.add(draft, Parts.STANDARDS, "ethics", "subCompetences", "eth-paper");
            for (var language : Language.INTERFACE) {
                var pdf = mvc.perform(get("/redaksjon/utkast/" + draft + "/sammenlikning.pdf?lang=" + language.code())
                                .with(editor))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
                assertThat(broken(pdf)).as(language.code()).isEmpty();
                try (var read = Loader.loadPDF(pdf)) {
                    assertThat(text(read)).contains("[−", "−]", "[+", "+]");
                }
            }
        } finally {
            drafts.delete(draft);
        }
    }

    private static List<String> broken(byte[] pdf) throws VeraPDFException, IOException {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
                    .toList();
        }
    }

    @Test
    void the_book_in_bokmal_says_everything_the_edition_says() throws IOException {
        var contents = catalogue().contents();
        var said = Stream.of(
                        contents.introduction().background().stream(),
                        contents.standards().areas().stream()
                                .flatMap(area -> area.subCompetences().stream()
                                        .flatMap(one -> Stream.of(
                                                one.topic(),
                                                one.statement(),
                                                one.exampleCompetent(),
                                                one.exampleSpecialised()))),
                        contents.ethics().guidelines().stream().flatMap(one -> Stream.of(one.title(), one.text())),
                        contents.quality().areas().stream()
                                .flatMap(area -> area.subAreas().stream())
                                .flatMap(sub -> sub.indicators().stream().map(one -> one.text())),
                        contents.glossary().terms().stream().flatMap(one -> Stream.of(one.term(), one.definition())))
                .flatMap(texts -> texts);
        assertSays("rammeverket-nb.pdf", Language.NB, said);
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"UK", "RU", "FR", "AR"})
    void the_book_says_what_newcomers_read_letter_for_letter(Language language) throws IOException {
        var contents = catalogue().contents();
        var introduction = contents.introduction();
        var said = Stream.of(
                        Stream.of(introduction.title(), introduction.summary()),
                        introduction.areas().stream().flatMap(area -> Stream.of(area.name(), area.question())),
                        introduction.fourCalls().stream().flatMap(call -> Stream.of(call.name(), call.text())),
                        contents.standards().areas().stream().map(area -> area.name()),
                        contents.career().pairs().stream().map(button -> button.name()),
                        contents.quality().areas().stream().map(area -> area.name()),
                        contents.ethics().commitment().pledges().stream().map(pledge -> pledge.text()))
                .flatMap(texts -> texts);
        assertSays("rammeverket-" + language.code() + ".pdf", language, said);
    }

    /** Seen on the page, and not beside it. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void the_books_contents_name_every_part_and_its_page(Language language) throws IOException {
        try (var pdf = Loader.loadPDF(content("rammeverket-" + language.code() + ".pdf"))) {
            var seen = text(pdf, 1);
            assertThat(catalogue().contents().introduction().areas())
                    .allSatisfy(
                            area -> assertThat(seen).contains(plain(area.name().in(language))));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_commitment_on_the_wall_says_what_the_edition_says(Language language) throws IOException {
        var commitment = catalogue().contents().ethics().commitment();
        var said = Stream.concat(
                Stream.of(commitment.name(), commitment.intro()),
                commitment.pledges().stream().map(pledge -> pledge.text()));
        assertSays("plakat-etisk-lofte-a3-" + language.code() + ".pdf", language, said);
    }

    private void assertSays(String file, Language language, Stream<Localized> said) throws IOException {
        try (var pdf = Loader.loadPDF(content(file))) {
            var text = text(pdf);
            assertThat(said.map(one -> one.in(language)).filter(one -> !text.contains(plain(one))))
                    .as(file)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_poster_is_one_page_of_its_paper_and_names_itself_its_language_and_its_edition(Language language)
            throws IOException {
        for (var item : catalogue().in(language)) {
            if (item.shelf() == Item.Shelf.POSTERS) {
                try (var pdf = Loader.loadPDF(content(item.file()))) {
                    var box = pdf.getPage(0).getMediaBox();
                    assertThat(pdf.getNumberOfPages()).as(item.file()).isEqualTo(1);
                    assertThat(Math.round(box.getWidth()))
                            .isEqualTo(item.label().equals("A3") ? 842 : 595);
                    assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith(language.code());
                    assertThat(pdf.getDocumentInformation().getTitle()).isNotBlank();
                    assertThat(text(pdf)).contains(".-working", "HK-dir");
                }
            }
        }
    }

    @Test
    void the_book_has_bookmarks_and_contents_that_lead_to_the_right_pages() throws IOException {
        try (var pdf = Loader.loadPDF(content("rammeverket-nb.pdf"))) {
            var outline = pdf.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.children()).hasSize(7);
            assertThat(pdf.getPage(1).getAnnotations()).hasSizeGreaterThan(30);
            var ethics =
                    outline.getFirstChild().getNextSibling().getNextSibling().getNextSibling();
            assertThat(ethics.getTitle()).isEqualTo("Etikk");
            var page = ethics.findDestinationPage(pdf);
            assertThat(text(pdf, pdf.getPages().indexOf(page))).contains("EtikkHvordanhandler");
        }
    }

    private Catalogue catalogue() {
        return downloads.of(editions.current());
    }

    private byte[] content(String file) {
        return downloads.content(editions.current(), catalogue().find(file).orElseThrow());
    }

    private static String text(PDDocument pdf) throws IOException {
        var text = new StringBuilder();
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            text.append(text(pdf, page));
        }
        return text.toString();
    }

    /** What stands between head and foot of a page; of a single page, all of it. */
    private static String text(PDDocument pdf, int page) throws IOException {
        var box = pdf.getPage(page).getMediaBox();
        var edge = pdf.getNumberOfPages() == 1 ? 0 : 65;
        var stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(false);
        stripper.addRegion("page", new Rectangle(0, edge, (int) box.getWidth(), (int) box.getHeight() - 2 * edge));
        stripper.extractRegions(pdf.getPage(page));
        return plain(stripper.getTextForRegion("page"));
    }

    /** Without spaces, which lines replace, and numbers, which stand between the lines of what they count. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u200E\\u200F\\u00AD\\d]", "")
                .strip();
    }
}

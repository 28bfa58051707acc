package no.karrierekvalitet.framework.downloads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.framework.exchange.Shipped;
import no.karrierekvalitet.platform.Language;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** A visitor finds every file of an edition on one page and takes it without telling who they are. */
@ProductTest
class DownloadFilesTest {

    private final MockMvc mvc;
    private final Downloads downloads;
    private final Editions editions;

    DownloadFilesTest(MockMvc mvc, Downloads downloads, Editions editions) {
        this.mvc = mvc;
        this.downloads = downloads;
        this.editions = editions;
    }

    @Test
    void the_page_lists_every_file_of_its_language_and_each_is_there() throws Exception {
        for (var language : Language.values()) {
            var page = mvc.perform(get("/nedlastinger").param("sprak", language.code()))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            for (var item : catalogue().in(language)) {
                assertThat(page).contains("href=\"" + path(item.file()) + '"');
                var answer = mvc.perform(get(path(item.file()))).andReturn().getResponse();
                assertThat(answer.getStatus()).as(item.file()).isEqualTo(200);
                assertThat(answer.getContentType())
                        .isEqualTo(item.format().type().toString());
                assertThat(answer.getHeader("Content-Disposition")).contains("-2024.1-working.");
            }
        }
    }

    @Test
    void who_has_a_file_already_is_told_so_and_who_asks_for_its_size_gets_no_more() throws Exception {
        var first = mvc.perform(get(path("skjemaer.zip"))).andReturn().getResponse();
        var tag = String.valueOf(first.getHeader("ETag"));
        var again = mvc.perform(get(path("skjemaer.zip")).header("If-None-Match", tag))
                .andReturn()
                .getResponse();
        assertThat(again.getStatus()).isEqualTo(304);
        var size = mvc.perform(head(path("skjemaer.zip"))).andReturn().getResponse();
        assertThat(size.getStatus()).isEqualTo(200);
        assertThat(size.getHeader("ETag")).isEqualTo(tag);
        assertThat(size.getContentLength()).isEqualTo(first.getContentAsByteArray().length);
    }

    /** A strong tag would keep the server from compressing what is text. */
    @Test
    void the_tag_of_a_file_lets_it_be_compressed_on_the_way() throws Exception {
        var data = mvc.perform(get(path("rammeverket.json"))).andReturn().getResponse();
        assertThat(data.getHeader("ETag")).startsWith("W/");
    }

    @Test
    void the_promised_address_leads_here() throws Exception {
        var answer = mvc.perform(get("/nedlasting?sprak=ar")).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(301);
        assertThat(answer.getHeader("Location")).isEqualTo("/nedlastinger?sprak=ar");
    }

    @Test
    void what_is_not_there_is_not_found() throws Exception {
        for (var path : new String[] {
            "/nedlastinger/1999",
            "/nedlastinger/1999/rammeverket-nb.pdf",
            path("rammeverket-xx.pdf"),
            path("..%2Fx.pdf")
        }) {
            assertThat(mvc.perform(get(path)).andReturn().getResponse().getStatus())
                    .as(path)
                    .isBetween(400, 404);
        }
    }

    @Test
    void however_many_ask_at_once_a_file_is_made_once() throws Exception {
        var made = new AtomicInteger();
        var together = new CountDownLatch(8);
        var item = new Item(Item.Shelf.DATA, "test", "", "asked-at-once.zip", Format.ZIP, null, () -> {
            awaitAll(together);
            return new byte[] {(byte) made.incrementAndGet()};
        });
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 8)
                    .mapToObj(_ -> readers.submit(() -> {
                        together.countDown();
                        return downloads.content(editions.current(), item);
                    }))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get()).containsExactly(1);
            }
        }
    }

    private static void awaitAll(CountDownLatch together) {
        try {
            together.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_data_file_holds_the_editions_documents_as_they_were_handed_in() {
        var json = new JsonMapper();
        var file = json.readTree(content("rammeverket.json"));
        var given = Shipped.workingEdition();
        assertThat(file.path("documents")).hasSize(given.size());
        for (int i = 0; i < given.size(); i++) {
            var document = file.path("documents").get(i);
            assertThat(document.path("name").asString()).isEqualTo(given.get(i).name());
            assertThat(document.path("schema").asString()).endsWith(".schema.json");
            assertThat(document.path("content"))
                    .isEqualTo(json.readTree(given.get(i).content()));
        }
    }

    @Test
    void the_linked_data_are_concepts_in_schemes_with_names_in_three_languages_at_least() {
        var model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(content("rammeverket.jsonld")), Lang.JSONLD11);
        assertThat(model.listSubjectsWithProperty(RDF.type, SKOS.ConceptScheme).toList())
                .hasSameSizeAs(Parts.ALL);
        var concepts = model.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList();
        assertThat(concepts).hasSizeGreaterThan(300);
        for (var concept : concepts) {
            assertThat(concept.getProperty(SKOS.prefLabel, "nb")).isNotNull();
            assertThat(concept.getProperty(SKOS.prefLabel, "en")).isNotNull();
            assertThat(concept.hasProperty(SKOS.inScheme)).isTrue();
            assertThat(concept.hasProperty(SKOS.broader) || concept.hasProperty(SKOS.topConceptOf))
                    .isTrue();
            assertThat(concept.getURI()).contains("/rammeverk/element/");
        }
    }

    @Test
    void a_workbook_has_a_row_for_each_standard_its_head_in_sight_and_no_formulas() throws IOException {
        var statements = catalogue().contents().standards().areas().stream()
                .flatMap(area -> area.subCompetences().stream())
                .toList();
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(content("kompetansestandarder-alle-sprak-nb.xlsx")))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(statements.size());
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).contains("(nb)");
            sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
            var first = statements.getFirst().statement().in(Language.NN);
            assertThat(StreamSupport.stream(sheet.getRow(1).spliterator(), false)
                            .map(Object::toString))
                    .contains(first);
        }
    }

    @Test
    void slides_are_titles_and_text_to_change_with_notes_and_a_language() throws IOException {
        for (var item : catalogue().in(Language.NN)) {
            if (item.shelf() == Item.Shelf.SLIDES) {
                try (var show = new XMLSlideShow(new ByteArrayInputStream(content(item.file())))) {
                    assertThat(show.getSlides()).hasSizeGreaterThan(7);
                    for (var slide : show.getSlides()) {
                        assertThat(slide.getNotes()).isNotNull();
                        assertThat(slide.getPlaceholders())
                                .anyMatch(shape -> (shape.getTextType() == Placeholder.TITLE
                                                || shape.getTextType() == Placeholder.CENTERED_TITLE)
                                        && !shape.getText().isBlank());
                        try (var part = slide.getPackagePart().getInputStream()) {
                            assertThat(new String(part.readAllBytes(), StandardCharsets.UTF_8))
                                    .contains("lang=\"nn-NO\"");
                        }
                    }
                }
            }
        }
    }

    private Catalogue catalogue() {
        return downloads.of(editions.current());
    }

    private String path(String file) {
        return "/nedlastinger/" + editions.current().version() + "/" + file;
    }

    private byte[] content(String file) {
        return downloads.content(editions.current(), catalogue().find(file).orElseThrow());
    }
}

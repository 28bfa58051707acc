package no.karrierekvalitet.workshop.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.workshop.events.ThoughtGiven;
import no.karrierekvalitet.workshop.themes.Hall;
import no.karrierekvalitet.workshop.themes.Themes;
import no.karrierekvalitet.workshop.themes.Ticket;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
@RecordApplicationEvents
class ReportPagesTests {

    private final MockMvc mvc;
    private final JdbcClient jdbc;
    private final Themes themes;
    private final Hall hall;
    private Hall.Day day;

    ReportPagesTests(MockMvc mvc, JdbcClient jdbc, Themes themes, Hall hall) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.themes = themes;
        this.hall = hall;
        this.day = hall.day(Someone.SELF.id(), 3, List.of("Mer tid til samtalen", "Ro i rommet", "=1+1 er en formel?"));
    }

    @BeforeEach
    void gather() {
        themes.gather(
                day.team(Someone.SELF.id()),
                day.task(),
                "Tid & rom",
                List.of(
                        new Ticket(day.notes().get(0), 0),
                        new Ticket(day.notes().get(1), 0)));
        jdbc.sql("insert into workshop.summary (table_id, item_id, text, sent_at, seq) values (?, ?, ?, now(), 1)")
                .params(day.tables().getFirst(), day.task(), "Vi er enige om tid")
                .update();
        participants();
    }

    private void participants() {
        for (int i = 0; i < 14; i++) {
            jdbc.sql("""
                    insert into workshop.participant
                        (id, event_id, name, email, sector, role, status, source, wants_report, created_at)
                    values (?, ?, 'Kari', ?, ?, 'PARTICIPANT', 'ARRIVED', 'LIST', ?, now())
                    """)
                    .params(
                            UUID.randomUUID(),
                            day.event().id(),
                            i + "@example.no",
                            i < 6 ? "career-centre" : i < 12 ? "prison" : "nav",
                            i < 3)
                    .update();
        }
    }

    @Test
    void tellsThemesWithTheTablesOwnWordsAndSummaries() throws Exception {
        assertThat(page(Someone.SELF).getContentAsString())
                .contains("Tid &amp; rom", "Mer tid til samtalen", "Vi er enige om tid", "Andre notater", "formel");
    }

    @Test
    void isTheStaffsUntilItIsOpened() throws Exception {
        assertThat(page(Someone.STRANGER).getStatus()).isEqualTo(404);
        mvc.perform(post(path() + "/apning")
                .param("apen", "true")
                .with(Someone.SELF)
                .with(csrf()));
        assertThat(page(Someone.STRANGER).getStatus()).isEqualTo(200);
        assertThat(page(Someone.VISITOR).getContentAsString()).doesNotContain("name=\"hva\"");
        mvc.perform(post(path() + "/apning")
                .param("apen", "false")
                .with(Someone.SELF)
                .with(csrf()));
        assertThat(page(Someone.STRANGER).getStatus()).isEqualTo(404);
    }

    @Test
    void aChangeIsInTheNextReport() throws Exception {
        page(Someone.SELF);
        hall.note(day, 0, "Kom til slutt");
        assertThat(page(Someone.SELF).getContentAsString()).contains("Kom til slutt");
    }

    @Test
    void smallSectorsAreKeptBackAndStaySoWhenPeopleAreForgotten() throws Exception {
        var before = page(Someone.SELF).getContentAsString();
        jdbc.sql("delete from workshop.participant where event_id = ?")
                .param(day.event().id())
                .update();
        var after = page(Someone.SELF).getContentAsString();
        for (var page : List.of(before, after)) {
            assertThat(page).contains("Til stede: 14").contains("vises ikke av hensyn til personvern");
        }
    }

    @Test
    void filesSayTheSame() throws Exception {
        try (var pdf = Loader.loadPDF(file("pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Tid & rom", "Mer tid til samtalen", "Vi er enige");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
        try (var slides = new XMLSlideShow(new ByteArrayInputStream(file("pptx")))) {
            assertThat(slides.getSlides())
                    .hasSizeGreaterThan(3)
                    .anyMatch(slide -> "Tid & rom".equals(slide.getTitle()));
        }
        try (var sheet = new ReadableWorkbook(new ByteArrayInputStream(file("xlsx")))) {
            assertThat(sheet.getFirstSheet().read().get(3).getCell(3).getText()).isEqualTo("=1+1 er en formel?");
        }
    }

    @Test
    void whatSomebodyTakesAlongIsMarkedForThemAlone() throws Exception {
        var note = day.notes().getFirst().toString();
        for (int i = 0; i < 2; i++) {
            mvc.perform(post(path() + "/min-plan")
                    .param("hva", note)
                    .with(Someone.SELF)
                    .with(csrf()));
        }
        assertThat(page(Someone.SELF).getContentAsString()).containsOnlyOnce("/utvikling/hentet/");
    }

    @Test
    void whatSomebodyGivesTheirServiceIsToldOnceAndSeenByColleagues(ApplicationEvents heard) throws Exception {
        var note = day.notes().getFirst();
        open();
        for (var colleague : List.of(Someone.SELF, Someone.COLLEAGUE)) {
            give(colleague, Stage.SERVICE, note);
        }
        assertThat(heard.stream(ThoughtGiven.class).filter(one -> one.path().endsWith(note.toString())))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.service()).isEqualTo(Stage.SERVICE);
                    assertThat(one.person()).isEqualTo(Someone.SELF.id());
                    assertThat(one.words()).isEqualTo("Mer tid til samtalen");
                    assertThat(one.path()).startsWith(path());
                });
        assertThat(page(Someone.COLLEAGUE).getContentAsString()).contains("I planen til ");
        assertThat(page(Someone.LEADER_ELSEWHERE).getContentAsString()).doesNotContain("I planen til ");
        assertThat(page(Someone.STRANGER).getContentAsString()).doesNotContain("/tjenesteplan");
    }

    @Test
    void howManyItIsSentToIsSaidOnTheNextPage() throws Exception {
        jdbc.sql("update workshop.event set status = 'ENDED' where id = ?")
                .param(day.event().id())
                .update();
        var said = mvc.perform(post(path() + "/utsendelse").with(Someone.SELF).with(csrf()))
                .andReturn()
                .getResponse()
                .getCookie("flash");
        var next = mvc.perform(get(path()).cookie(Objects.requireNonNull(said)).with(Someone.SELF))
                .andReturn()
                .getResponse();
        assertThat(next.getStatus()).isEqualTo(200);
        assertThat(next.getContentAsString()).contains("Rapporten sendes til 3 personer.");
        var forged = new Cookie("flash", "|workshop.report.sending|x");
        assertThat(mvc.perform(get(path()).cookie(forged).with(Someone.SELF))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void onlyTheServicesOneBelongsToCanBeGivenAnything() throws Exception {
        open();
        assertThat(give(Someone.SELF, Stage.OTHER_SERVICE, day.notes().getFirst()))
                .isEqualTo(404);
        assertThat(give(Someone.SELF, Stage.SERVICE, UUID.randomUUID())).isEqualTo(404);
    }

    private int give(Someone who, UUID service, UUID what) throws Exception {
        return mvc.perform(post(path() + "/tjenesteplan")
                        .param("hva", what.toString())
                        .param("tjeneste", service.toString())
                        .with(who)
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private void open() throws Exception {
        mvc.perform(post(path() + "/apning")
                .param("apen", "true")
                .with(Someone.SELF)
                .with(csrf()));
    }

    private String path() {
        return day.event().path() + "/rapport";
    }

    private MockHttpServletResponse page(Someone reader) throws Exception {
        return mvc.perform(get(path()).with(reader)).andReturn().getResponse();
    }

    private byte[] file(String kind) throws Exception {
        return mvc.perform(get(path() + "." + kind).with(Someone.SELF))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }
}

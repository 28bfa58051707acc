package no.karrierekvalitet.selfevaluation.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.selfevaluation.Answered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ProductTest
class PicturePagesTest {

    private final MockMvc mvc;
    private final Answered answered;
    private final JdbcClient jdbc;
    private final UUID edition;
    private final Newcomer self;

    PicturePagesTest(MockMvc mvc, Answered answered, JdbcClient jdbc, Editions editions, Stage stage) {
        this.mvc = mvc;
        this.answered = answered;
        this.jdbc = jdbc;
        this.edition = editions.current().id();
        this.self = stage.newcomer();
    }

    @Test
    void withoutAnswersThePageTellsHowToBegin() throws Exception {
        assertThat(page(get("/min-kompetanse/bilde").with(self))).contains("Her kommer bildet ditt");
    }

    @Test
    void showsWhereEachAreaStandsInWordsAndInTheWheel() throws Exception {
        answered.by(self.person(), "C", "W", "S", "N", "-", "CCC??????");

        var page = page(get("/min-kompetanse/bilde").with(self));

        assertThat(page)
                .contains("Veiledningsprosesser og relasjoner: Kompetent.")
                .contains("Karriereteorier og metoder: På vei.")
                .contains("Karrierelæring: Spesialisert.")
                .contains("Etikk: Nytt for deg.")
                .contains("Målgrupper og kontekst: Ikke aktuelt for deg nå.")
                .contains("Utdanning og arbeidsliv: Påbegynt.")
                .contains("Samarbeid, nettverk og utvikling: Ikke sett på ennå.");
    }

    @Test
    void neverShowsAMarkAPercentageOrARank() throws Exception {
        answered.everywhere(self.person(), 'N');

        var words = page(get("/min-kompetanse/bilde").with(self)).replaceAll("(?s)<[^>]*>", " ");

        assertThat(words).doesNotContainPattern("\\d\\s*%|poeng|ikke bestått|rangering|dårlig|svak");
    }

    @Test
    void comparesWithTheOneBeforeUnlessTheReaderChoosesOtherwise() throws Exception {
        var first = answered.by(self.person(), "W");
        var second = answered.by(self.person(), "C");
        var address = "/min-kompetanse/bilde/" + second.id();

        assertThat(page(get(address).with(self))).contains("line-before").contains("Lenger fram enn sist");
        assertThat(page(get(address + "?mot=ingen").with(self))).doesNotContain("line-before");
        assertThat(page(get(address + "?mot=" + first.id()).with(self))).contains("line-before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tull", "00000000-0000-0000-0000-000000000000"})
    void comparingWithSomethingUnknownFindsNothing(String other) throws Exception {
        var evaluation = answered.by(self.person(), "C");

        assertThat(status(get("/min-kompetanse/bilde/" + evaluation.id() + "?mot=" + other)
                        .with(self)))
                .isEqualTo(404);
    }

    @Test
    void comparingWithSomebodyElsesEvaluationFindsNothing() throws Exception {
        var own = answered.by(self.person(), "C");
        var others = answered.by(Someone.COLLEAGUE.person(), "C");

        assertThat(status(get("/min-kompetanse/bilde/" + own.id() + "?mot=" + others.id())
                        .with(self)))
                .isEqualTo(404);
    }

    @Test
    void drawsWhatAVisitorsDeviceHasKeptAndKeepsNothing() throws Exception {
        var before = rows();

        var page = page(send("""
                {"evaluation": "%s", "edition": "%s", "answers": {"gpr-process-phases": {"step": "competent"}},
                 "notes": {"gpr-process-phases": {"text": "Bare til meg"}},
                 "reflections": {"ethics.0": {"text": "Da jeg tvilte"}, "discovery": {"text": "At det er vidt"}}}
                """.formatted(UUID.randomUUID(), edition)));

        assertThat(page)
                .contains("Veiledningsprosesser og relasjoner: Påbegynt.")
                .contains("Bare til meg")
                .contains("Da jeg tvilte")
                .contains("At det er vidt");
        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"answers\": {}}",
                "{\"edition\": \"nope\", \"answers\": {}}",
                "{\"edition\": \"00000000-0000-0000-0000-000000000000\", \"answers\": {}}",
                "{\"edition\": \"EDITION\", \"answers\": {\"finnes-ikke\": {\"step\": \"competent\"}}}",
                "{\"edition\": \"EDITION\", \"answers\": {\"gpr-process-phases\": {\"step\": \"best\"}}}",
                "{\"edition\": \"EDITION\", \"answers\": {\"gpr-process-phases\": null}}",
                "{\"edition\": \"EDITION\", \"answers\": {\"<script>alert(1)</script>\": {\"step\": \"competent\"}}}",
                "{\"edition\": \"EDITION\", \"answers\": {}, \"name\": \"x\"}",
                "{\"edition\": \"EDITION\", \"reflections\": {\"ethics\": {\"text\": \"x\"}}}",
                "{\"edition\": \"EDITION\", \"reflections\": {\"ethics.9\": {\"text\": \"x\"}}}",
                "{\"edition\": \"EDITION\", \"reflections\": {\"ethics.-1\": {\"text\": \"x\"}}}",
                "{\"edition\": \"EDITION\", \"reflections\": {\"ethics.99999999999\": {\"text\": \"x\"}}}",
                "{\"edition\": \"EDITION\", \"reflections\": {\"finnes-ikke.0\": {\"text\": \"x\"}}}",
            })
    void whatDoesNotFitIsRefusedWithAWordAboutWhy(String sent) throws Exception {
        var answer = mvc.perform(send(sent.replace("EDITION", edition.toString())))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Bildet kunne ikke tegnes")
                .doesNotContain("<script>alert");
    }

    @Test
    void aReflectionThatIsTooLongIsRefused() throws Exception {
        assertThat(status(send("{\"edition\": \"%s\", \"reflections\": {\"discovery\": {\"text\": \"%s\"}}}"
                        .formatted(edition, "x".repeat(4001)))))
                .isEqualTo(422);
    }

    @Test
    void somethingHugeIsRefused() throws Exception {
        assertThat(status(send("{\"edition\": \"" + "x".repeat(400_000)))).isEqualTo(422);
    }

    private MockHttpServletRequestBuilder send(String answers) {
        return post("/min-kompetanse/bilde").param("svar", answers).with(csrf());
    }

    private long rows() {
        return jdbc.sql("""
                select (select count(*) from selfevaluation.evaluation) + (select count(*) from selfevaluation.answer)
                     + (select count(*) from spring_session)
                """).query(Long.class).single();
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        var answer = mvc.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse().getStatus();
    }
}

package no.karrierekvalitet.selfevaluation.answering;

import static no.karrierekvalitet.framework.Step.COMPETENT;
import static no.karrierekvalitet.framework.Step.NEW_TO_ME;
import static no.karrierekvalitet.framework.Step.NOT_RELEVANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.regex.Pattern;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.selfevaluation.Evaluations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ProductTest
class AreaPagesTest {

    private static final String AREA = "/min-kompetanse/etikk";
    private static final String STATEMENT = "eth-own-values";
    private static final String NOTE = "notat-eth-own-values";

    private final MockMvc mvc;
    private final Evaluations evaluations;
    private final Newcomer me;
    private final Newcomer somebodyElse;

    AreaPagesTest(MockMvc mvc, Evaluations evaluations, Stage stage) {
        this.mvc = mvc;
        this.evaluations = evaluations;
        this.me = stage.newcomer();
        this.somebodyElse = stage.newcomer();
    }

    @Test
    void anAreaAsksNineStatementsWithFourStepsAndOneApart() throws Exception {
        var page = page(Someone.VISITOR);
        assertThat(page.split("<fieldset")).hasSize(10);
        assertThat(page.split("class=\"scale-step\"")).hasSize(37);
        assertThat(page.split("class=\"scale-none\"")).hasSize(10);
        assertThat(page).contains("<noscript>").doesNotContain("data-person");
    }

    @Test
    void allAnswersOfAnAreaAreSavedInOneForm() throws Exception {
        var answer = send(me, Map.of(STATEMENT, "competent", "eth-speaking-up", "notRelevant", NOTE, "Ask Kari"));

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getRedirectedUrl()).isEqualTo(AREA + "/refleksjon");
        var sheet = evaluations.currentSheet(me.person()).orElseThrow();
        assertThat(sheet.evaluation().step(STATEMENT)).isEqualTo(COMPETENT);
        assertThat(sheet.evaluation().step("eth-speaking-up")).isEqualTo(NOT_RELEVANT);
        assertThat(sheet.notes()).containsExactly(Map.entry(STATEMENT, "Ask Kari"));
        assertThat(page(me)).contains("Ask Kari").contains("2 av 9");
    }

    @Test
    void whatOnePersonAnsweredAndWroteIsOnNobodyElsesPage() throws Exception {
        send(me, Map.of(STATEMENT, "competent", "eth-speaking-up", "notRelevant", NOTE, "Ask Kari"));

        assertThat(page(me).split(" checked")).hasSize(3);
        assertThat(page(somebodyElse)).doesNotContain(" checked", "Ask Kari");
        assertThat(page(me)).contains(" checked", "Ask Kari");
    }

    @Test
    void theOtherButtonLeadsToTheOverview() throws Exception {
        assertThat(send(me, Map.of(STATEMENT, "competent", "oversikt", "ja")).getRedirectedUrl())
                .isEqualTo("/min-kompetanse");
    }

    @Test
    void aPageLeftOpenDoesNotBringBackOldAnswersOverNewerOnes() throws Exception {
        send(me, Map.of(STATEMENT, "competent", NOTE, "Old"));
        var leftOpen = shown(page(me));
        send(me, Map.of("vist", leftOpen, STATEMENT, "newToMe", NOTE, "New"));

        send(me, Map.of("vist", leftOpen, STATEMENT, "competent", NOTE, "Old", "eth-speaking-up", "competent"));

        var sheet = evaluations.currentSheet(me.person()).orElseThrow();
        assertThat(sheet.evaluation().step(STATEMENT)).isEqualTo(NEW_TO_ME);
        assertThat(sheet.evaluation().step("eth-speaking-up")).isEqualTo(COMPETENT);
        assertThat(sheet.notes()).containsEntry(STATEMENT, "New");
    }

    @Test
    void aNoteIsTakenAwayByEmptyingIt() throws Exception {
        send(me, Map.of(NOTE, "Ask Kari"));
        send(me, Map.of("vist", shown(page(me)), NOTE, "  "));
        assertThat(evaluations.currentSheet(me.person()).orElseThrow().notes()).isEmpty();
    }

    @Test
    void whatFitsIsSavedAndWhatDoesNotIsShownAgainWithWhy() throws Exception {
        var tooLong = "x".repeat(2001);
        var answer = send(me, Map.of(STATEMENT, "brilliant", "eth-speaking-up", "competent", NOTE, tooLong));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("href=\"#eth-own-values\"", "Velg ett av svarene.", "href=\"#" + NOTE + "\"", tooLong);
        assertThat(evaluations.current(me.person()).orElseThrow().answers()).containsOnlyKeys("eth-speaking-up");
    }

    @Test
    void whatSomebodyWritesIsTextAndNothingElse() throws Exception {
        var hostile = "</textarea><script>alert(1)</script>\u0000\uD800";
        assertThat(send(me, Map.of(NOTE, hostile)).getStatus()).isEqualTo(303);
        assertThat(page(me)).contains("&lt;/textarea&gt;").doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "........",
                "9.9.9.9.9.9.9.9.9.9.9.9",
                "\u0000",
                "-.-",
                "3z.3z",
                "../../etc/passwd",
                "💥"
            })
    void aForgedMemoryOfWhatWasShownDoesNoHarm(String shown) throws Exception {
        assertThat(send(me, Map.of("vist", shown, STATEMENT, "competent")).getStatus())
                .isEqualTo(303);
        assertThat(evaluations.current(me.person()).orElseThrow().step(STATEMENT))
                .isEqualTo(COMPETENT);
    }

    @Test
    void anotherPersonsEvaluationIsNotFound() throws Exception {
        var mine = evaluations.start(me.person());
        for (var other : Someone.values()) {
            var answer = send(
                    other,
                    Map.of(
                            "evaluation",
                            mine.id().toString(),
                            "edition",
                            mine.edition().toString(),
                            STATEMENT,
                            "competent"));
            assertThat(answer.getStatus()).as(other.name()).isEqualTo(other == Someone.VISITOR ? 422 : 404);
        }
        assertThat(evaluations.of(me.person(), mine.id()).answers()).isEmpty();
    }

    @Test
    void answersSentAfterTheSessionEndedAreShownAgainAndNotStored() throws Exception {
        var answer = send(Someone.VISITOR, Map.of(STATEMENT, "competent", NOTE, "Ask Kari"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("value=\"competent\" checked", "Ask Kari", "Du er ikke logget inn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "00000000-0000-0000-0000-00000000000g", "'; drop table answer; --"})
    void whatIsNoIdIsNotUnderstood(String id) throws Exception {
        assertThat(send(me, Map.of("evaluation", id, STATEMENT, "competent")).getStatus())
                .isEqualTo(400);
    }

    private MockHttpServletResponse send(RequestPostProcessor who, Map<String, String> form) throws Exception {
        var request = post(AREA + "/svar").with(who).with(csrf());
        form.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private String page(RequestPostProcessor who) throws Exception {
        return mvc.perform(get(AREA).with(who)).andReturn().getResponse().getContentAsString();
    }

    private static String shown(String page) {
        return Pattern.compile("name=\"vist\" value=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}

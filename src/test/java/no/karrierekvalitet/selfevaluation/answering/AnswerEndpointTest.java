package no.karrierekvalitet.selfevaluation.answering;

import static no.karrierekvalitet.framework.Step.COMPETENT;
import static no.karrierekvalitet.framework.Step.NEW_TO_ME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.selfevaluation.Evaluation;
import no.karrierekvalitet.selfevaluation.Evaluations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ProductTest
class AnswerEndpointTest {

    private static final String STATEMENT = "eth-own-values";

    private final MockMvc mvc;
    private final Evaluations evaluations;
    private final Newcomer me;
    private final Evaluation mine;

    AnswerEndpointTest(MockMvc mvc, Evaluations evaluations, Stage stage) {
        this.mvc = mvc;
        this.evaluations = evaluations;
        this.me = stage.newcomer();
        this.mine = evaluations.start(me.person());
    }

    @Test
    void anAnswerIsSavedWhenItIsGiven() throws Exception {
        var answer = send(me, me.id(), json(mine.id(), "competent", 0));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).isEqualTo("{\"evaluation\":\"" + mine.id() + "\"}");
        assertThat(step()).isEqualTo(COMPETENT);
    }

    @Test
    void anAnswerGivenOfflineEarlierDoesNotTakeThePlaceOfOneGivenLater() throws Exception {
        send(me, me.id(), json(mine.id(), "newToMe", 0));
        send(me, me.id(), json(mine.id(), "competent", 3_600_000));
        assertThat(step()).isEqualTo(NEW_TO_ME);
    }

    @Test
    void withoutAnEvaluationTheAnswerGoesToTheOneThePersonWorksOn() throws Exception {
        send(me, me.id(), json(null, "competent", 0));
        assertThat(step()).isEqualTo(COMPETENT);
    }

    @Test
    void whatDoesNotFitIsRefusedWithThePlace() throws Exception {
        var answer = send(me, me.id(), json(mine.id(), "brilliant", 0));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .isEqualTo("{\"problem\":\"step\",\"where\":\"answers." + STATEMENT + "\"}");
    }

    @Test
    void aPageOfSomebodyWhoUsedThisBrowserBeforeSavesNothingForMe() throws Exception {
        assertThat(send(me, Someone.COLLEAGUE.id(), json(null, "competent", 0)).getStatus())
                .isEqualTo(401);
        assertThat(evaluations.of(me.person(), mine.id()).answers()).isEmpty();
    }

    @Test
    void nobodyElseWritesInAnEvaluation() throws Exception {
        for (var other : Someone.values()) {
            var answer = send(other, other.id(), json(mine.id(), "competent", 0));
            assertThat(answer.getStatus()).as(other.name()).isIn(other == Someone.VISITOR ? 303 : 404, 401);
        }
        assertThat(evaluations.of(me.person(), mine.id()).answers()).isEmpty();
    }

    private @Nullable Object step() {
        return evaluations.of(me.person(), mine.id()).step(STATEMENT);
    }

    private MockHttpServletResponse send(RequestPostProcessor who, UUID page, String json) throws Exception {
        return mvc.perform(post("/min-kompetanse/svar")
                        .with(who)
                        .with(csrf())
                        .param("person", page.toString())
                        .param("svar", json))
                .andReturn()
                .getResponse();
    }

    private String json(@Nullable UUID evaluation, String step, long age) {
        return """
                {"evaluation": %s, "edition": "%s", "answers": {"%s": {"step": "%s", "age": %d}}}
                """.formatted(
                        evaluation == null ? "null" : "\"" + evaluation + "\"", mine.edition(), STATEMENT, step, age);
    }
}

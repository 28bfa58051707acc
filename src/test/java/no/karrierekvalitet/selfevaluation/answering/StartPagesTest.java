package no.karrierekvalitet.selfevaluation.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Step;
import no.karrierekvalitet.selfevaluation.Answer;
import no.karrierekvalitet.selfevaluation.Changes;
import no.karrierekvalitet.selfevaluation.Evaluations;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ProductTest
class StartPagesTest {

    private final MockMvc mvc;
    private final Evaluations evaluations;
    private final List<CompetenceArea> areas;
    private final Newcomer me;

    StartPagesTest(MockMvc mvc, Evaluations evaluations, Editions editions, Stage stage) {
        this.mvc = mvc;
        this.evaluations = evaluations;
        this.areas = editions.standards(editions.current().id()).areas();
        this.me = stage.newcomer();
    }

    @Test
    void aNewcomerIsLedToTheFirstArea() throws Exception {
        assertThat(page("/min-kompetanse", me))
                .contains(
                        "Begynn med ett område",
                        "href=\"/min-kompetanse/" + areas.getFirst().slug() + "\"")
                .doesNotContain("Start en ny egenvurdering");
    }

    @Test
    void whoHasBegunIsLedToTheAreaNearestToBeingDone() throws Exception {
        answer(areas.get(2), 2);
        answer(areas.get(4), 5);
        assertThat(page("/min-kompetanse", me))
                .contains("Fortsett der du slapp", "Du har svart på 7 av 63", "2 av 9 besvart", "5 av 9 besvart")
                .contains("data-onward-link href=\"/min-kompetanse/"
                        + areas.get(4).slug() + "\"");
        assertThat(page("/", me)).contains("Du har svart på 7 av 63");
    }

    @Test
    void whoIsDoneIsLedToTheirPictureAndMayBeginAnew() throws Exception {
        areas.forEach(area -> answer(area, 9));
        assertThat(page("/min-kompetanse", me)).contains("Se bildet ditt", "Start en ny egenvurdering");

        var answer = mvc.perform(post("/min-kompetanse").with(me).with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getRedirectedUrl())
                .isEqualTo("/min-kompetanse/" + areas.getFirst().slug());
        assertThat(evaluations.all(me.person())).hasSize(2);
        assertThat(page("/min-kompetanse", me)).contains("Begynn med ett område");
    }

    @Test
    void aVisitorIsToldThatAnswersStayOnTheDevice() throws Exception {
        assertThat(page("/min-kompetanse", Someone.VISITOR))
                .contains("Uten konto blir svarene på denne enheten", "<noscript>")
                .doesNotContain("/min-kompetanse/historikk");
    }

    private void answer(CompetenceArea area, int statements) {
        var answers = new HashMap<String, Answer>();
        area.subCompetences()
                .subList(0, statements)
                .forEach(statement -> answers.put(statement.id(), new Answer(Step.COMPETENT, Instant.EPOCH)));
        var evaluation = evaluations.currentOrStarted(me.person());
        evaluations.save(me.person(), evaluation.id(), evaluation.edition(), new Changes(answers, Map.of()));
    }

    private String page(String path, RequestPostProcessor who) throws Exception {
        return mvc.perform(get(path).with(who)).andReturn().getResponse().getContentAsString();
    }
}

package no.karrierekvalitet.selfevaluation.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.framework.local.LocalAdditions;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.selfevaluation.Evaluation;
import no.karrierekvalitet.selfevaluation.Evaluations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** A service's own statements are answered beside the national ones, and never counted with them. Rolled back. */
@ProductTest
@Transactional
class LocalAnswersTest {

    private static final String TEXT = "Eg kan rettleie på samisk";
    private static final String PAGE = "/min-kompetanse/etikk";

    private final MockMvc mvc;
    private final Evaluations evaluations;
    private final LocalAdditions additions;
    private UUID statement = new UUID(0, 0);

    LocalAnswersTest(MockMvc mvc, Evaluations evaluations, LocalAdditions additions) {
        this.mvc = mvc;
        this.evaluations = evaluations;
        this.additions = additions;
    }

    @BeforeEach
    void the_leader_adds_a_statement() {
        var ethics = additions.places().stream()
                .filter(place -> place.code().equals("ethics"))
                .findFirst()
                .orElseThrow();
        statement = additions.add(Stage.SERVICE, Someone.LEADER.person(), ethics, new Localized(Map.of("nb", TEXT)));
    }

    @Test
    void members_meet_it_where_they_read_and_where_they_answer_and_nobody_else_does() throws Exception {
        for (var page : new String[] {PAGE, "/rammeverk/kompetansestandarder/etikk"}) {
            assertThat(read(Someone.SELF, page)).contains(TEXT, "Lokalt tillegg fra");
            assertThat(read(Someone.LEADER_ELSEWHERE, page)).doesNotContain(TEXT);
            assertThat(read(Someone.VISITOR, page)).doesNotContain(TEXT);
        }
    }

    @Test
    void its_answer_is_kept_by_itself_and_taken_out_by_itself() throws Exception {
        var mine = evaluations.start(Someone.SELF.person());
        assertThat(send(Someone.SELF, mine, statement).getStatus()).isEqualTo(200);

        assertThat(evaluations.of(Someone.SELF.person(), mine.id()).answers()).isEmpty();
        var file = "/min-kompetanse/bilde/" + mine.id();
        assertThat(read(Someone.SELF, file + ".json")).contains("\"statement\" : \"" + statement);
        assertThat(read(Someone.SELF, file + ".csv")).contains(TEXT).contains("Lokal påstand");
        assertThat(read(Someone.SELF, file)).contains(TEXT).contains("Kompetent");
    }

    @Test
    void without_scripts_the_areas_form_saves_it() throws Exception {
        var mine = evaluations.start(Someone.SELF.person());
        mvc.perform(post(PAGE + "/svar")
                .with(Someone.SELF)
                .with(csrf())
                .param(statement.toString(), "onMyWay")
                .param("evaluation", mine.id().toString())
                .param("edition", mine.edition().toString()));
        assertThat(read(Someone.SELF, PAGE)).containsPattern("value=\"onMyWay\"[^>]*checked");
    }

    @Test
    void what_ones_services_do_not_have_is_refused_and_nobody_elses_evaluation_is_found() throws Exception {
        var mine = evaluations.start(Someone.SELF.person());
        var answer = send(Someone.SELF, mine, UUID.randomUUID());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("\"where\":\"local.");
        assertThat(send(Someone.COLLEAGUE, mine, statement).getStatus()).isEqualTo(404);
    }

    @Test
    void the_answer_outlives_the_statement() throws Exception {
        var mine = evaluations.start(Someone.SELF.person());
        send(Someone.SELF, mine, statement);
        additions.remove(Stage.SERVICE, Someone.LEADER.person(), statement);
        assertThat(read(Someone.SELF, "/min-kompetanse/bilde/" + mine.id())).contains(TEXT);
        assertThat(read(Someone.SELF, PAGE)).doesNotContain(TEXT);
    }

    private String read(Someone who, String path) throws Exception {
        return mvc.perform(get(path).with(who))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(Someone who, Evaluation evaluation, UUID local) throws Exception {
        return mvc.perform(post("/min-kompetanse/svar")
                        .with(who)
                        .with(csrf())
                        .param("person", who.id().toString())
                        .param("svar", """
                                {"evaluation":"%s","edition":"%s","age":0,"local":{"%s":{"step":"competent","age":0}}}
                                """.formatted(evaluation.id(), evaluation.edition(), local)))
                .andReturn()
                .getResponse();
    }
}

package no.karrierekvalitet.selfevaluation.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.selfevaluation.Answered;
import no.karrierekvalitet.selfevaluation.Evaluations;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class HistoryPagesTest {

    private final MockMvc mvc;
    private final Answered answered;
    private final Evaluations evaluations;
    private final JdbcClient jdbc;
    private final Newcomer self;

    HistoryPagesTest(MockMvc mvc, Answered answered, Evaluations evaluations, JdbcClient jdbc, Stage stage) {
        this.mvc = mvc;
        this.answered = answered;
        this.evaluations = evaluations;
        this.jdbc = jdbc;
        this.self = stage.newcomer();
    }

    @Test
    void tellsHowToBeginWhenThereIsNothingYet() throws Exception {
        assertThat(page("/min-kompetanse/historie")).contains("Du har ingen egenvurderinger ennå");
    }

    @Test
    void evaluationsAreCountedFromTheFirst() throws Exception {
        answered.everywhere(self.person(), 'W');
        answered.by(self.person(), "C");

        assertThat(page("/min-kompetanse/historie"))
                .containsSubsequence("2. egenvurdering", "9 av 63 påstander besvart", "Fullført", "1. egenvurdering");
    }

    @Test
    void twoAreComparedFromTheEarlierToTheLaterHoweverTheyAreChosen() throws Exception {
        var first = answered.by(self.person(), "W").id();
        var second = answered.by(self.person(), "C").id();

        for (var order : new UUID[][] {{first, second}, {second, first}}) {
            assertThat(comparison(order[0], order[1]))
                    .contains("Fra På vei til Kompetent")
                    .contains("Lenger fram enn sist");
        }
    }

    @Test
    void oneIsNotComparedWithItself() throws Exception {
        var one = answered.by(self.person(), "W").id();
        answered.by(self.person(), "C");

        assertThat(comparison(one, one)).contains("Velg to ulike egenvurderinger");
    }

    @Test
    void oneOfSomebodyElseIsNotThere() throws Exception {
        var own = answered.by(self.person(), "W").id();
        var others = answered.by(Someone.COLLEAGUE.person(), "C").id();

        assertThat(answer("/min-kompetanse/historie/sammenligning?fra=" + own + "&til=" + others)
                        .getStatus())
                .isEqualTo(404);
        assertThat(answer("/min-kompetanse/historie/sammenligning?fra=tull&til=" + own)
                        .getStatus())
                .isEqualTo(400);
        assertThat(answer("/min-kompetanse/historie/sammenligning").getStatus()).isEqualTo(400);
    }

    @Test
    void deletingTellsWhatGoesAndLeavesNothing() throws Exception {
        var evaluation = answered.by(self.person(), "C");
        answered.note(self.person(), evaluation, "gpr-process-phases", "Spør Kari");
        write("/min-kompetanse/etikk/refleksjon", "svar-0", "En tanke");
        write("/min-kompetanse/oppdagelse", "oppdaget", "En oppdagelse");
        write("/min-kompetanse/bilde/" + evaluation.id() + "/fokus", "fokus", "eth-speaking-up");
        var address = "/min-kompetanse/historie/" + evaluation.id() + "/sletting";

        assertThat(page(address))
                .contains("9 svar")
                .contains("ett notat")
                .contains("2 refleksjoner")
                .contains("én fokuspåstand");
        assertThat(write(address, "", "").getStatus()).isEqualTo(303);

        assertThat(evaluations.all(self.person())).isEmpty();
        assertThat(rows(evaluation.id())).isZero();
        assertThat(answer(address).getStatus()).isEqualTo(404);
        assertThat(write(address, "", "").getStatus()).isEqualTo(404);
    }

    @Test
    void deletingOneLeavesTheOthers() throws Exception {
        var first = answered.by(self.person(), "W");
        var second = answered.by(self.person(), "C");

        write("/min-kompetanse/historie/" + second.id() + "/sletting", "", "");

        assertThat(evaluations.all(self.person())).singleElement().isEqualTo(first);
    }

    private long rows(UUID evaluation) {
        return jdbc.sql("""
                select (select count(*) from selfevaluation.answer where evaluation_id = :id)
                     + (select count(*) from selfevaluation.note where evaluation_id = :id)
                     + (select count(*) from selfevaluation.reflection where evaluation_id = :id)
                     + (select count(*) from selfevaluation.focus where evaluation_id = :id)
                """).param("id", evaluation).query(Long.class).single();
    }

    private String comparison(UUID from, UUID to) throws Exception {
        return page("/min-kompetanse/historie/sammenligning?fra=" + from + "&til=" + to);
    }

    private String page(String address) throws Exception {
        var answer = answer(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return mvc.perform(get(address).with(self)).andReturn().getResponse();
    }

    private MockHttpServletResponse write(String address, String field, String text) throws Exception {
        return mvc.perform(post(address).param(field, text).with(self).with(csrf()))
                .andReturn()
                .getResponse();
    }
}

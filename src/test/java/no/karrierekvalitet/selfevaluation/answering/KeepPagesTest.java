package no.karrierekvalitet.selfevaluation.answering;

import static no.karrierekvalitet.framework.Step.COMPETENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.selfevaluation.Evaluations;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ProductTest
class KeepPagesTest {

    private static final String PASSWORD = "korrekt hest batteri stift";

    private final MockMvc mvc;
    private final Evaluations evaluations;
    private final Newcomer me;
    private final UUID edition;
    private final UUID device = UUID.randomUUID();

    KeepPagesTest(MockMvc mvc, Evaluations evaluations, Editions editions, Stage stage) {
        this.mvc = mvc;
        this.evaluations = evaluations;
        this.me = stage.newcomer();
        this.edition = editions.current().id();
    }

    @Test
    void whatWasDoneWithoutAnAccountIsKeptInOnesOwn() throws Exception {
        var answer = keep(me, Map.of("svar", json("competent"))).getResponse();

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/min-kompetanse?beholdt=" + device);
        assertThat(evaluations.current(me.person()).orElseThrow().step("eth-own-values"))
                .isEqualTo(COMPETENT);
    }

    @Test
    void sentTwiceItIsKeptOnce() throws Exception {
        keep(me, Map.of("svar", json("competent")));
        keep(me, Map.of("svar", json("competent")));
        assertThat(evaluations.all(me.person())).hasSize(1);
    }

    @Test
    void aVisitorGetsAnAccountWithEverythingInIt() throws Exception {
        var result = keep(Someone.VISITOR, account(UUID.randomUUID() + "@example.no", json("competent")));
        assertThat(result.getResponse().getStatus()).isEqualTo(303);

        var session = result.getRequest().getSession(false);
        var cookies = result.getResponse().getCookies();
        var request = get("/min-kompetanse/etikk").cookie(cookies);
        if (session instanceof MockHttpSession signedIn) {
            request.session(signedIn);
        }
        assertThat(mvc.perform(request).andReturn().getResponse().getContentAsString())
                .contains("data-person", "name=\"eth-own-values\" value=\"competent\" checked");
    }

    @Test
    void anAddressSomebodyHasIsSaidAtTheFieldAndNothingIsMade() throws Exception {
        var answer = keep(Someone.VISITOR, account(Someone.SELF.email(), json("competent")))
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("id=\"email-error\"", "Logg inn i stedet");
    }

    @Test
    void whatIsWrongWithTheAccountIsSaidAtTheFields() throws Exception {
        var answer = keep(
                        Someone.VISITOR,
                        Map.of("name", " ", "email", "<script>", "password", "kort", "svar", json("competent")))
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("id=\"name-error\"", "id=\"email-error\"", "id=\"password-error\"", "&lt;script>");
    }

    @Test
    void answersThatDoNotFitAreRefusedWithTheReasonAndNoAccountIsMade() throws Exception {
        var address = UUID.randomUUID() + "@example.no";
        var answer = keep(Someone.VISITOR, account(address, json("brilliant"))).getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Alt ligger fortsatt på denne enheten", "<blockquote>Jeg", "value=\"" + address + "\"");

        assertThat(keep(Someone.VISITOR, account(address, json("competent")))
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
    }

    @Test
    void nothingAtAllIsSaidToo() throws Exception {
        assertThat(keep(me, Map.of()).getResponse().getStatus()).isEqualTo(422);
        assertThat(keep(me, Map.of("svar", "x".repeat(400_000))).getResponse().getContentAsString())
                .contains("for lange til å lagres på én gang");
    }

    private static Map<String, String> account(String email, String json) {
        return Map.of("name", "Ola", "email", email, "password", PASSWORD, "language", "nn", "svar", json);
    }

    private MvcResult keep(RequestPostProcessor who, Map<String, String> form) throws Exception {
        var request = post("/min-kompetanse/behold").with(who).with(csrf());
        form.forEach(request::param);
        return mvc.perform(request).andReturn();
    }

    private String json(String step) {
        return """
                {"evaluation": "%s", "edition": "%s", "age": 5000,
                 "answers": {"eth-own-values": {"step": "%s", "age": 1000}}, "notes": {}}
                """.formatted(device, edition, step);
    }
}

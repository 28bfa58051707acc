package no.karrierekvalitet.selfevaluation.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.selfevaluation.Answered;
import no.karrierekvalitet.selfevaluation.Evaluation;
import no.karrierekvalitet.selfevaluation.Evaluations;
import no.karrierekvalitet.selfevaluation.Reflection;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ProductTest
class ReflectionPagesTest {

    private static final String ETHICS = "/min-kompetanse/etikk/refleksjon";

    private final MockMvc mvc;
    private final Answered answered;
    private final Reflections reflections;
    private final Evaluations evaluations;
    private final Editions editions;
    private final Newcomer self;

    ReflectionPagesTest(
            MockMvc mvc,
            Answered answered,
            Reflections reflections,
            Evaluations evaluations,
            Editions editions,
            Stage stage) {
        this.mvc = mvc;
        this.answered = answered;
        this.reflections = reflections;
        this.evaluations = evaluations;
        this.editions = editions;
        this.self = stage.newcomer();
    }

    @Test
    void whatIsWrittenIsKeptAndShownAgain() throws Exception {
        var evaluation = answered.by(self.person(), "C");

        var answer = write(self, ETHICS, "svar-0", "  Da jeg var i tvil.\nTo ganger. ");

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(written(evaluation))
                .extracting(Reflection::area, Reflection::question, Reflection::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("ethics", 0, "Da jeg var i tvil.\nTo ganger."));
        assertThat(page(self, ETHICS)).contains("Da jeg var i tvil.");
    }

    @Test
    void anEmptiedAnswerIsGone() throws Exception {
        var evaluation = answered.by(self.person(), "C");
        write(self, ETHICS, "svar-1", "Noe");

        write(self, ETHICS, "svar-1", " ");

        assertThat(written(evaluation)).isEmpty();
    }

    @Test
    void leadsToTheNearestAreaThatIsNotFinished() throws Exception {
        answered.by(self.person(), "?", "C", "C", "C", "C", "C", "C");

        assertThat(write(self, ETHICS, "svar-0", "").getRedirectedUrl())
                .isEqualTo("/min-kompetanse/veiledningsprosesser-og-relasjoner");
    }

    @Test
    void afterTheLastAreaAsksWhatWasDiscoveredBeforeThePictureIsShown() throws Exception {
        var evaluation = answered.everywhere(self.person(), 'C');

        assertThat(write(self, ETHICS, "svar-0", "").getRedirectedUrl()).isEqualTo("/min-kompetanse/oppdagelse");
        var discovered = write(self, "/min-kompetanse/oppdagelse", "oppdaget", "At jeg kan mer enn jeg trodde");

        assertThat(discovered.getRedirectedUrl()).isEqualTo("/min-kompetanse/bilde");
        assertThat(reflections.discovery(self.person(), evaluation.id())).hasValue("At jeg kan mer enn jeg trodde");
        assertThat(write(self, ETHICS, "svar-0", "").getRedirectedUrl()).isEqualTo("/min-kompetanse/bilde");
    }

    @Test
    void aTextThatIsTooLongIsShownAgainWithAWordAboutIt() throws Exception {
        answered.by(self.person(), "C");
        var text = "Lang ".repeat(1000);

        for (var field : new String[][] {{ETHICS, "svar-2"}, {"/min-kompetanse/oppdagelse", "oppdaget"}}) {
            var answer = write(self, field[0], field[1], text);

            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(answer.getContentAsString())
                    .contains("Teksten er for lang")
                    .contains("Lang Lang");
        }
    }

    @Test
    void lettersThatNoStoreCanHoldAreLeftOut() throws Exception {
        var evaluation = answered.by(self.person(), "C");

        assertThat(write(self, ETHICS, "svar-0", "En\0 tanke\r\ntil").getStatus())
                .isEqualTo(303);
        assertThat(write(self, "/min-kompetanse/oppdagelse", "oppdaget", "\0").getStatus())
                .isEqualTo(303);

        assertThat(written(evaluation)).extracting(Reflection::text).containsExactly("En tanke\ntil");
        assertThat(reflections.discovery(self.person(), evaluation.id())).isEmpty();
    }

    @Test
    void whatWasWrittenOnADeviceComesAlongIntoTheAccountAndNeverReplacesSomethingNewer() throws Exception {
        var device = UUID.randomUUID();
        keep(device, "Skrevet på toget", "Først");
        var kept = evaluations.current(self.person()).orElseThrow();
        assertThat(reflections.thoughts(self.person(), kept.id()).discovery()).isEqualTo("Først");

        write(self, ETHICS, "svar-0", "Skrevet hjemme");
        write(self, "/min-kompetanse/oppdagelse", "oppdaget", "Etterpå");
        keep(device, "Skrevet på toget", "Først");

        assertThat(written(kept)).extracting(Reflection::text).containsExactly("Skrevet hjemme");
        assertThat(reflections.thoughts(self.person(), kept.id()).discovery()).isEqualTo("Etterpå");
    }

    private void keep(UUID device, String reflection, String discovery) throws Exception {
        var answer = write(self, "/min-kompetanse/behold", "svar", """
                {"evaluation": "%s", "edition": "%s", "answers": {"eth-speaking-up": {"step": "onMyWay"}},
                 "reflections": {"ethics.0": {"text": "%s", "age": 60000}, "discovery": {"text": "%s"}}}
                """.formatted(
                        device, editions.current().id(), reflection, discovery));
        assertThat(answer.getStatus()).isEqualTo(303);
    }

    private List<Reflection> written(Evaluation evaluation) {
        return reflections.thoughts(self.person(), evaluation.id()).reflections();
    }

    @Test
    void aVisitorReadsTheQuestionsAndCanWriteOnTheDevice() throws Exception {
        var page = page(request -> request, ETHICS);

        assertThat(page)
                .contains("ubehag i jobben")
                .contains("bare på denne enheten")
                .doesNotContain("action=\"/min-kompetanse/etikk");
    }

    @Test
    void whatWasWrittenIsNotLostWhenTheSessionHasEnded() throws Exception {
        var answer = write(request -> request, ETHICS, "svar-0", "Lang tanke");

        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getContentAsString()).contains("Du er logget ut").contains("Lang tanke");
    }

    @Test
    void anUnknownAreaIsNotThere() throws Exception {
        assertThat(mvc.perform(get("/min-kompetanse/tull/refleksjon").with(self))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private String page(RequestPostProcessor who, String address) throws Exception {
        return mvc.perform(get(address).with(who)).andReturn().getResponse().getContentAsString();
    }

    private MockHttpServletResponse write(RequestPostProcessor who, String address, String field, String text)
            throws Exception {
        return mvc.perform(post(address).param(field, text).with(who).with(csrf()))
                .andReturn()
                .getResponse();
    }
}

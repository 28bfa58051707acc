package no.karrierekvalitet.selfevaluation.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.selfevaluation.Answered;
import no.karrierekvalitet.selfevaluation.Evaluation;
import no.karrierekvalitet.selfevaluation.events.FocusChosen;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
@RecordApplicationEvents
class FocusPagesTest {

    private static final String FIRST = "gpr-process-phases";
    private static final String SECOND = "eth-speaking-up";
    private static final String THIRD = "ewl-labour-market";

    private final MockMvc mvc;
    private final Focuses focuses;
    private final Newcomer self;
    private final Evaluation evaluation;

    FocusPagesTest(MockMvc mvc, Answered answered, Focuses focuses, Stage stage) {
        this.mvc = mvc;
        this.focuses = focuses;
        this.self = stage.newcomer();
        this.evaluation = answered.by(self.person(), "WCCCCCCCC", "C", "S");
    }

    @Test
    void upToThreeStatementsAreChosenAndSaidToThePlan(ApplicationEvents events) throws Exception {
        var answer = choose(FIRST, SECOND, THIRD);

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(focuses.of(self.person(), evaluation.id())).containsExactly(FIRST, SECOND, THIRD);
        assertThat(events.stream(FocusChosen.class)).singleElement().satisfies(event -> {
            assertThat(event.person()).isEqualTo(self.id());
            assertThat(event.statements()).containsExactly(FIRST, SECOND, THIRD);
        });
    }

    @Test
    void choosingTheSameAgainTellsNobody(ApplicationEvents events) throws Exception {
        choose(FIRST);
        choose(FIRST);

        assertThat(events.stream(FocusChosen.class)).hasSize(1);
    }

    @Test
    void anotherChoiceReplacesTheFirst() throws Exception {
        choose(FIRST, SECOND);
        choose(THIRD);
        assertThat(focuses.of(self.person(), evaluation.id())).containsExactly(THIRD);

        choose();
        assertThat(focuses.of(self.person(), evaluation.id())).isEmpty();
    }

    @Test
    void fourAreTooManyAndTheChoiceStaysOnThePage() throws Exception {
        var answer = choose(FIRST, SECOND, THIRD, "cd-handover");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Velg høyst tre").contains("value=\"cd-handover\" checked");
        assertThat(focuses.of(self.person(), evaluation.id())).isEmpty();
    }

    @Test
    void aStatementThatDoesNotExistIsRefused() throws Exception {
        assertThat(choose("finnes-ikke").getStatus()).isEqualTo(422);
        assertThat(choose("x".repeat(10_000)).getStatus()).isEqualTo(422);
    }

    @Test
    void suggestsWhatThePersonIsOnTheWayIn() throws Exception {
        var page =
                mvc.perform(get(address()).with(self)).andReturn().getResponse().getContentAsString();

        var suggested = page.substring(page.indexOf("Her er du på vei"), page.indexOf("Alle de andre"));
        assertThat(suggested).contains(FIRST).doesNotContain(SECOND);
        assertThat(page).contains(SECOND);
    }

    @Test
    void choosingOnTwoDevicesAtOnceEndsWithOneOfTheChoices() throws Exception {
        try (var devices = Executors.newVirtualThreadPerTaskExecutor()) {
            var choices = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(i ->
                            () -> choose(i % 2 == 0 ? FIRST : SECOND, THIRD).getStatus())
                    .toList();
            for (var chosen : devices.invokeAll(choices)) {
                assertThat(chosen.get()).isEqualTo(303);
            }
        }
        assertThat(focuses.of(self.person(), evaluation.id())).hasSize(2).endsWith(THIRD);
    }

    private String address() {
        return "/min-kompetanse/bilde/" + evaluation.id() + "/fokus";
    }

    private MockHttpServletResponse choose(String... statements) throws Exception {
        return mvc.perform(post(address()).param("fokus", statements).with(self).with(csrf()))
                .andReturn()
                .getResponse();
    }
}

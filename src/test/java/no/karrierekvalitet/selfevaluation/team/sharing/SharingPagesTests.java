package no.karrierekvalitet.selfevaluation.team.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.selfevaluation.Answered;
import no.karrierekvalitet.selfevaluation.Evaluation;
import no.karrierekvalitet.selfevaluation.team.Sharing.State;
import no.karrierekvalitet.selfevaluation.team.Sharings;
import no.karrierekvalitet.selfevaluation.team.SomeTeam;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** A person sees what yes means before they say it, says it for one evaluation and one service, and takes it back. */
@ProductTest
class SharingPagesTests {

    private final MockMvc mvc;
    private final Sharings sharings;
    private final SomeTeam team;
    private final UUID service;
    private final Newcomer person;
    private final Evaluation evaluation;
    private final String path;

    SharingPagesTests(MockMvc mvc, Sharings sharings, SomeTeam team, Answered answered) {
        this.mvc = mvc;
        this.sharings = sharings;
        this.team = team;
        this.service = team.service();
        this.person = team.member(service);
        this.evaluation = answered.by(person.person(), "S", "CCWWNN-??");
        this.path = "/min-kompetanse/deling/" + evaluation.id();
        answered.note(person.person(), evaluation, "gpr-process-phases", "Ta opp med Kari.");
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(path).with(person)).andReturn().getResponse().getContentAsString();
    }

    private int send(String path, String... service) throws Exception {
        var request = post(path).with(person).with(csrf());
        return mvc.perform(service.length == 0 ? request : request.param("tjeneste", service))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private State state() {
        return sharings.of(person.person(), evaluation.id()).state();
    }

    @Test
    void the_preview_is_the_answers_and_never_the_notes() throws Exception {
        assertThat(page(path))
                .contains("Veiledningsprosesser og relasjoner: 9 svar")
                .contains("Karriereteorier og metoder: 7 svar")
                .contains("Ja, tell den med")
                .contains("Test COLLEAGUE")
                .doesNotContain("Test OWNER")
                .doesNotContain("Ta opp med Kari.");
    }

    @Test
    void one_says_yes_and_takes_it_back() throws Exception {
        assertThat(state()).isEqualTo(State.PRIVATE);
        assertThat(send(path, service.toString())).isEqualTo(303);
        assertThat(state()).isEqualTo(State.WAITING);
        assertThat(page(path)).contains("Du har sagt ja");
        assertThat(page("/min-kompetanse/deling")).contains("Venter");
        assertThat(send(path + "/tilbaketrekking")).isEqualTo(303);
        assertThat(state()).isEqualTo(State.PRIVATE);
    }

    @Test
    void what_has_been_counted_says_what_withdrawing_does() throws Exception {
        send(path, service.toString());
        team.sharing(service, 4, 'C');
        assertThat(state()).isEqualTo(State.COUNTED);
        assertThat(page(path))
                .contains("går hele puljen på minst fem ut sammen med den")
                .doesNotContain("Ja, tell den med");
        send(path + "/tilbaketrekking");
        assertThat(page(path)).contains("Ikke med lenger").doesNotContain("Ja, tell den med");
        assertThat(send(path, service.toString())).isEqualTo(303);
        assertThat(state()).isEqualTo(State.SPENT);
    }

    @Test
    void a_service_must_be_chosen_and_be_ones_own() throws Exception {
        assertThat(send(path)).isEqualTo(422);
        assertThat(send(path, team.empty().toString())).isEqualTo(422);
        assertThat(state()).isEqualTo(State.PRIVATE);
    }
}

package no.karrierekvalitet.selfevaluation.team.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.selfevaluation.Answered;
import no.karrierekvalitet.selfevaluation.team.SomeTeam;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What somebody brings to the conversation is what they chose, in their own name, for as long as they want. */
@ProductTest
class StrengthsTests {

    private static final String STRONG = "gpr-process-phases";

    private final Strengths strengths;
    private final SomeTeam team;
    private final JdbcClient jdbc;
    private final MockMvc mvc;
    private final UUID service;
    private final Newcomer person;

    StrengthsTests(Strengths strengths, SomeTeam team, Answered answered, JdbcClient jdbc, MockMvc mvc) {
        this.strengths = strengths;
        this.team = team;
        this.jdbc = jdbc;
        this.mvc = mvc;
        this.service = team.service();
        this.person = team.member(service);
        answered.by(person.person(), "SCCCCCCCC", "W");
    }

    @Test
    void colleagues_see_what_was_put_forward_and_nothing_else() {
        strengths.put(service, person.person(), List.of(STRONG, "th-theory-families"), "Grupper er moro.");
        assertThat(strengths.at(service, Someone.COLLEAGUE.person()))
                .singleElement()
                .satisfies(forward -> {
                    assertThat(forward.strengths())
                            .extracting(Strength::statement)
                            .containsExactly(STRONG);
                    assertThat(forward.words()).isEqualTo("Grupper er moro.");
                });
    }

    @Test
    void it_is_taken_back_in_one_go() {
        strengths.put(service, person.person(), List.of(STRONG), "Grupper er moro.");
        strengths.takeBack(service, person.person());
        assertThat(strengths.at(service, Someone.COLLEAGUE.person())).isEmpty();
    }

    @Test
    void it_goes_with_the_membership_and_with_the_account() {
        strengths.put(service, person.person(), List.of(STRONG), "");
        team.leave(service, person.id());
        assertThat(strengths.at(service, Someone.COLLEAGUE.person())).isEmpty();
        team.join(service, person.id(), "PRACTITIONER");
        assertThat(strengths.of(person.id()).toString()).contains(STRONG);
        jdbc.sql("delete from identity.person where id = ?").param(person.id()).update();
        assertThat(strengths.at(service, Someone.COLLEAGUE.person())).isEmpty();
    }

    @Test
    void the_owner_does_not_find_it() {
        strengths.put(service, person.person(), List.of(STRONG), "");
        assertThatThrownBy(() -> strengths.at(service, Someone.OWNER.person())).isInstanceOf(Failure.NotFound.class);
    }

    @Test
    void six_are_too_many_and_what_was_typed_is_kept() throws Exception {
        var page = mvc.perform(post("/tjenester/" + service + "/samtale/styrker")
                        .with(person)
                        .with(csrf())
                        .param("styrke", "a", "b", "c", "d", "e", "f")
                        .param("ord", "Dette skrev jeg."))
                .andReturn()
                .getResponse();
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString()).contains("Velg høyst 5 styrker").contains("Dette skrev jeg.");
    }

    @Test
    void the_conversation_is_a_pdf_too() throws Exception {
        var file = mvc.perform(get("/tjenester/" + service + "/samtale.pdf").with(person))
                .andReturn()
                .getResponse();
        assertThat(file.getContentAsString()).startsWith("%PDF");
    }
}

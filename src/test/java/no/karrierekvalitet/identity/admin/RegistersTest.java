package no.karrierekvalitet.identity.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.fixtures.Hostile;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.identity.Services;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Organisations and services in the hands of an administrator, and letters that have not left. */
@ProductTest
class RegistersTest {

    private final MockMvc mvc;
    private final JdbcClient jdbc;
    private final Services services;

    RegistersTest(MockMvc mvc, JdbcClient jdbc, Services services, Stage stage) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.services = services;
        stage.set();
    }

    @Test
    void anOrganisationIsEnteredOnceByItsNumber() throws Exception {
        var form = Map.of("name", "Enhetsregisteret", "number", "974 760 673");
        assertThat(send("/admin/organisasjoner", form).getStatus()).isEqualTo(303);
        assertThat(text(get("/admin/organisasjoner").param("q", "974760 673")))
                .contains("Enhetsregisteret")
                .contains("Én organisasjon");
        var again = send("/admin/organisasjoner", form);
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).contains("En annen organisasjon har dette nummeret.");
    }

    @Test
    void aNumberWithAWrongDigitIsSaidToBeSoAndNothingTypedIsLost() throws Exception {
        var answer = send("/admin/organisasjoner", Map.of("name", "Nesten riktig", "number", "974760674"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("ikke et gyldig", "Nesten riktig", "974760674");
    }

    @Test
    void aServiceCanBeCorrected() throws Exception {
        var id = service();
        var form = correction();
        form.putAll(Map.of("sector", "prison", "county", "50", "validFrom", "2020-01-01", "validTo", "2030-08-01"));
        assertThat(send("/admin/tjenester/" + id, form).getStatus()).isEqualTo(303);
        var service = services.find(id).orElseThrow();
        assertThat(service.sector().key()).isEqualTo("prison");
        assertThat(service.county().code()).isEqualTo("50");
        assertThat(service.validFrom()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(service.validTo()).isEqualTo(LocalDate.of(2030, 8, 1));
    }

    @Test
    void aServiceCannotEndBeforeItBegins() throws Exception {
        var form = correction();
        form.put("validTo", "2023-12-31");
        var answer = send("/admin/tjenester/" + service(), form);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Slutten kan ikke komme før");
    }

    @Test
    void noValueBreaksACorrectionASearchOrARole() throws Exception {
        var id = service();
        for (var value : Hostile.VALUES) {
            for (var field : correction().keySet()) {
                var form = correction();
                form.put(field, value);
                assertAnswered(send("/admin/tjenester/" + id, form), field, value);
            }
            assertAnswered(send("/admin/organisasjoner", Map.of("name", value, "number", value)), "both", value);
            assertAnswered(
                    send("/admin/personer/" + Someone.SELF.id() + "/roller", Map.of("roles", value)), "roles", value);
            for (var list : new String[] {"personer", "tjenester", "organisasjoner"}) {
                assertAnswered(ask(get("/admin/" + list).param("q", value)), list, value);
            }
        }
    }

    @Test
    void anAdministratorSeesThatALetterWaitsButNotWhatIsInIt() throws Exception {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into platform.outbox (id, recipient, language, subject, body, created_at, failure, attempts)
                values (?, 'waiting@example.no', 'nb', 'A subject', 'The secret link', now(), 'Mailbox full', 3)
                """).param(id).update();
        assertThat(text(get("/admin/utboks")))
                .contains("waiting@example.no", "A subject", "Mailbox full", "Mislykket etter 3 forsøk")
                .doesNotContain("The secret link");
        assertThat(send("/admin/utboks/" + id + "/forsok", Map.of()).getStatus())
                .isEqualTo(303);
        jdbc.sql("delete from platform.outbox where id = ?").param(id).update();
        assertThat(send("/admin/utboks/" + id + "/forsok", Map.of()).getStatus())
                .isEqualTo(404);
    }

    @Test
    void everybodyReadsLettersInTheDemoOnly() throws Exception {
        assertThat(ask(get("/utboks")).getStatus()).isEqualTo(404);
    }

    private static void assertAnswered(MockHttpServletResponse answer, String field, String value) {
        assertThat(answer.getStatus()).as("%s: %s", field, value).isLessThan(500);
    }

    private UUID service() {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into identity.service (id, name, sector, county, valid_from, created_at)
                values (?, 'To be corrected', 'career-centre', '03', date '2024-01-01', now())
                """).param(id).update();
        return id;
    }

    private static Map<String, String> correction() {
        return new LinkedHashMap<>(Map.of(
                "name", "Corrected",
                "sector", "career-centre",
                "county", "03",
                "organisation", "",
                "validFrom", "2024-01-01",
                "validTo", ""));
    }

    private MockHttpServletResponse send(String path, Map<String, String> form) throws Exception {
        var request = post(path).with(csrf());
        form.forEach(request::param);
        return ask(request);
    }

    private String text(MockHttpServletRequestBuilder request) throws Exception {
        return ask(request).getContentAsString();
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(Someone.ADMIN)).andReturn().getResponse();
    }
}

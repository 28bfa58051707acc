package no.karrierekvalitet.quality.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.quality.SomeService;
import no.karrierekvalitet.quality.plan.ActionStatus;
import no.karrierekvalitet.quality.plan.NewAction;
import no.karrierekvalitet.quality.plan.ServicePlans;
import no.karrierekvalitet.quality.plan.Source;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class PlanPagesTests {

    private final MockMvc mvc;
    private final ServicePlans plans;
    private final UUID service;
    private final Newcomer self;
    private final Newcomer colleague;
    private final SomeService some;

    PlanPagesTests(MockMvc mvc, ServicePlans plans, SomeService some) {
        this.mvc = mvc;
        this.plans = plans;
        this.some = some;
        this.service = some.service("Plantjenesten", some.organisation("Eieren"));
        this.self = some.member(service, Role.LEADER);
        this.colleague = some.member(service, Role.PRACTITIONER);
    }

    @Test
    void theFormIsShownAgainWithWhatWasTypedWhenSomethingIsWrong() throws Exception {
        var page = mvc.perform(post(path())
                        .with(self)
                        .with(csrf())
                        .param("title", "Ringe tre")
                        .param("due", "i morgen")
                        .param("responsible", UUID.randomUUID().toString()))
                .andReturn()
                .getResponse();

        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString())
                .contains("Ringe tre", "i morgen", "Velg noen som arbeider her i dag", "år, måned og dag");
    }

    @Test
    void whoeverIsOutrunReadsBothTexts() throws Exception {
        var action = add("Ringe");
        plans.stand(service, action, ActionStatus.DONE, colleague.person());

        var page = mvc.perform(post(path() + "/tiltak/" + action)
                        .with(self)
                        .with(csrf())
                        .param("title", "Ringe fire")
                        .param("status", "planned")
                        .param("version", "1"))
                .andReturn()
                .getResponse();

        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(page.getContentAsString())
                .contains("Noen andre lagret mens du skrev", "Ringe fire", "name=\"version\" value=\"2\"", "Gjort");
    }

    @Test
    void everyLookShowsTheActionAndSaysWhoIsMissing() throws Exception {
        add("Ringe");
        plans.add(
                new NewAction(
                        service,
                        "Venter på noen",
                        "",
                        colleague.id(),
                        java.time.LocalDate.of(2026, 11, 20),
                        Source.OWN,
                        null,
                        null),
                self.person());
        some.leave(colleague.id(), service);

        assertThat(page("?visning=tavle")).contains("Ringe", "Ett tiltak venter på noen ny");
        assertThat(page("?visning=liste&hvem=ingen")).contains("Ringe", "Venter på noen ny");
        assertThat(page("?visning=kalender&maned=2026-11")).contains("november 2026", "Venter på noen");
        assertThat(page("?visning=liste&hvem=meg")).contains("Ingen tiltak passer");
    }

    @Test
    void thePlanIsTakenAlongInEveryForm() throws Exception {
        add("=Ringe <tre>");

        var sheet = get("/plan.xlsx");
        assertThat(sheet.getContentType()).contains("spreadsheetml");
        assertThat(get("/plan.pdf").getContentAsByteArray()).startsWith("%PDF".getBytes());
        assertThat(get("/plan.json").getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("=Ringe <tre>", "\"service\" : \"Plantjenesten\"", "\"story\"");
        assertThat(get("/plan.json").getHeader("Cache-Control")).contains("no-store");
    }

    private MockHttpServletResponse get(String below) throws Exception {
        return mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(path() + below)
                        .with(self))
                .andReturn()
                .getResponse();
    }

    private String page(String query) throws Exception {
        var answer = get(query);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private UUID add(String title) {
        return plans.add(new NewAction(service, title, "", null, null, Source.OWN, null, null), self.person());
    }

    private String path() {
        return "/tjenester/" + service + "/plan";
    }
}

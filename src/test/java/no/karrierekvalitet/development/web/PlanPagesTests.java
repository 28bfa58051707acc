package no.karrierekvalitet.development.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.development.Plan;
import no.karrierekvalitet.development.Plans;
import no.karrierekvalitet.development.SomeFocus;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class PlanPagesTests {

    /** What people, programs and mischief send. */
    private static final List<String> HOSTILE = List.of(
            "",
            "   ",
            "\u0000",
            "a\u0000b\u0007",
            "x".repeat(100_000),
            "<script>alert(1)</script>",
            "'; drop table development.goal; --",
            "${7*7} {0} {{x}} %s %n",
            "\uD800",
            "\u202Eabc\u200F",
            "-1",
            "2026-02-30",
            "+999999999-12-31",
            "0000-00-00",
            "javascript:alert(1)",
            "../../etc/passwd",
            "null");

    private final MockMvc mvc;
    private final Plans plans;
    private final SomeFocus focus;
    private final Newcomer self;

    PlanPagesTests(MockMvc mvc, Plans plans, SomeFocus focus, Stage stage) {
        this.mvc = mvc;
        this.plans = plans;
        this.focus = focus;
        this.self = stage.newcomer();
    }

    @Test
    void anEmptyPlanLeadsToMinKompetanseOrToAGoalOfOnesOwn() throws Exception {
        assertThat(page("/utvikling")).contains("href=\"/min-kompetanse\"", "href=\"/utvikling/mal/nytt\"");
    }

    @Test
    void theWayFromAFocusToAStory() throws Exception {
        var statement = focus.statement(0, 4);
        focus.choose(self.person(), UUID.randomUUID(), statement);
        var goal = focus.goal(self.person(), statement).id();
        assertThat(page("/utvikling")).contains("Lytte og spørre");

        send(
                "/utvikling/mal/" + goal + "/forslag/"
                        + focus.area(0).suggestions().getFirst().id(),
                Map.of());
        var activity = plan().goal(goal).orElseThrow().activities().getFirst().id();
        var done = send("/utvikling/aktivitet/" + activity + "/status/done", Map.of("fra", "plan"));
        assertThat(done.getRedirectedUrl()).isEqualTo("/utvikling");
        assertThat(Objects.requireNonNull(done.getCookie("flash")).getValue()).contains("planned");
        assertThat(page("/utvikling/logg/ny?aktivitet=" + activity))
                .contains(focus.area(0).suggestions().getFirst().text().texts().get("nb"));

        send(
                "/utvikling/logg",
                Map.of(
                        "on",
                        "2026-03-14",
                        "did",
                        "Øvde",
                        "learned",
                        "Å vente",
                        "goal",
                        goal.toString(),
                        "activity",
                        activity.toString()));
        send("/utvikling/mal/" + goal + "/status/done", Map.of());
        assertThat(page("/utvikling/historie")).contains("Øvde", "Å vente", "Mål nådd:");
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndNothingTypedIsLost() throws Exception {
        var goal = plans.add(self.person(), "Mål", "");

        var answer = send(
                "/utvikling/mal/" + goal + "/aktiviteter",
                Map.of(
                        "text",
                        "Beholdes",
                        "kind",
                        "course",
                        "from",
                        "2026-03-14",
                        "to",
                        "2026-03-01",
                        "withWhom",
                        "Åse"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Beholdes", "value=\"2026-03-14\"", "value=\"2026-03-01\"", "Åse")
                .contains("id=\"to-error\"");
        assertThat(plan().goal(goal).orElseThrow().activities()).isEmpty();
    }

    @Test
    void whatIsTypedIsShownAsTextAndNeverAsMarkup() throws Exception {
        var mischief = "<img src=x onerror=alert(1)>";
        send("/utvikling/mal", Map.of("title", mischief, "why", mischief));
        var goal = plan().goals().getFirst().id();
        send(
                "/utvikling/mal/" + goal + "/aktiviteter",
                Map.of("text", mischief, "kind", "course", "withWhom", mischief));
        send("/utvikling/logg", Map.of("on", "2026-03-14", "did", mischief, "learned", mischief));

        for (var path : List.of("/utvikling", "/utvikling/mal/" + goal, "/utvikling/historie")) {
            assertThat(page(path)).contains("&lt;img").doesNotContain("<img src=x");
        }
    }

    @Test
    void aLinkIsAWebAddressOrNothing() throws Exception {
        for (var link : List.of("javascript:alert(1)", "data:text/html,x", "example.no", "https://", "http:///x")) {
            assertThat(send("/utvikling/logg", Map.of("on", "2026-03-14", "did", "x", "link", link))
                            .getStatus())
                    .as(link)
                    .isEqualTo(422);
        }
        assertThat(send("/utvikling/logg", Map.of("on", "2026-03-14", "did", "x", "link", "https://example.no/a?b#c"))
                        .getStatus())
                .isEqualTo(303);
    }

    static Stream<Map.Entry<String, List<String>>> forms() {
        return Map.of(
                "/utvikling/mal", List.of("title", "why"),
                "/utvikling/mal/{goal}/endring", List.of("title", "why"),
                "/utvikling/mal/{goal}/aktiviteter", List.of("text", "kind", "from", "to", "withWhom", "status"),
                "/utvikling/aktivitet/{activity}/endring", List.of("text", "kind", "from", "to", "withWhom", "status"),
                "/utvikling/logg", List.of("on", "did", "learned", "link", "goal", "activity"),
                "/utvikling/logg/{entry}/endring", List.of("on", "did", "learned", "link", "goal", "activity"),
                "/utvikling/paminnelser", List.of("monthly", "weekAhead"))
                .entrySet()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noFieldOfAnyFormBreaksTheProduct(Map.Entry<String, List<String>> form) throws Exception {
        send("/utvikling/mal", Map.of("title", "Mål"));
        var goal = plan().goals().getFirst().id();
        send("/utvikling/mal/" + goal + "/aktiviteter", Map.of("text", "A", "kind", "course"));
        send("/utvikling/logg", Map.of("on", "2026-03-14", "did", "B"));
        var path = form.getKey()
                .replace("{goal}", goal.toString())
                .replace(
                        "{activity}",
                        plan().goals().getFirst().activities().getFirst().id().toString())
                .replace("{entry}", plan().entries().getFirst().id().toString());
        for (var field : form.getValue()) {
            for (var value : HOSTILE) {
                var fields = new java.util.HashMap<>(
                        Map.of("title", "T", "text", "A", "kind", "course", "on", "2026-03-14", "did", "B"));
                fields.put(field, value);
                assertThat(send(path, fields).getStatus())
                        .as("%s %s=%.40s", path, field, value)
                        .isLessThan(500);
                assertThat(page("/utvikling/historie")).isNotEmpty();
            }
        }
    }

    @Test
    void allFieldsMayBeMissing() throws Exception {
        for (var form : forms().toList()) {
            if (!form.getKey().contains("{")) {
                assertThat(send(form.getKey(), Map.of()).getStatus()).isLessThan(500);
            }
        }
    }

    @Test
    void aVisitorIsAskedToSignIn() throws Exception {
        var answer = mvc.perform(get("/utvikling")).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getRedirectedUrl()).startsWith("/logg-inn");
    }

    @Test
    void theNextActivityStandsOnTheFrontPage() throws Exception {
        send("/utvikling/mal", Map.of("title", "Mål"));
        send(
                "/utvikling/mal/" + plan().goals().getFirst().id() + "/aktiviteter",
                Map.of("text", "Ringe nettverket", "kind", "network", "from", "2026-03-14"));

        assertThat(page("/")).contains("Ringe nettverket");
    }

    private Plan plan() {
        return plans.of(self.person());
    }

    private String page(String path) throws Exception {
        var answer = mvc.perform(get(path).with(self)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse send(String path, Map<String, String> form) throws Exception {
        var request = post(path).with(self).with(csrf());
        form.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }
}

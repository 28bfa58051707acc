package no.karrierekvalitet.identity.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAdminTest {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:8080(/oppsett/[\\w-]{27})");

    private final FirstAdmin firstAdmin;
    private final MockMvc mvc;
    private final JdbcClient jdbc;
    private final Stage stage;
    private final String caller = "test " + UUID.randomUUID();

    FirstAdminTest(FirstAdmin firstAdmin, MockMvc mvc, JdbcClient jdbc, Stage stage) {
        this.firstAdmin = firstAdmin;
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.stage = stage;
    }

    @BeforeEach
    void nobodyRunsTheInstallation() {
        jdbc.sql("delete from identity.platform_role").update();
    }

    @AfterEach
    void asBefore() {
        jdbc.sql("delete from identity.person where name = 'First Admin'").update();
        jdbc.sql("delete from identity.setup_token").update();
        stage.set();
    }

    @Test
    void aStartPrintsTheWholeAddressAndKeepsOnlyItsFingerprint(CapturedOutput log) throws Exception {
        var path = printed(log);
        assertThat(open(path).getStatus()).isEqualTo(200);
        assertThat(jdbc.sql("select encode(fingerprint, 'escape') from identity.setup_token")
                        .query(String.class)
                        .list())
                .hasSize(1)
                .noneMatch(kept -> kept.contains(path.substring("/oppsett/".length())));
    }

    @Test
    void whoeverHoldsItRunsTheInstallationAndIsSignedIn(CapturedOutput log) throws Exception {
        var made = make(printed(log), "first@example.no");
        assertThat(made.getRedirectedUrl()).isEqualTo("/admin");
        var session = Objects.requireNonNull(made.getCookie("sesjon"));
        assertThat(mvc.perform(get("/admin").cookie(session))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void itWorksOnce(CapturedOutput log) throws Exception {
        var path = printed(log);
        make(path, "first@example.no");
        assertThat(open(path).getStatus()).isEqualTo(404);
        assertThat(make(path, "second@example.no").getStatus()).isEqualTo(404);
    }

    @Test
    void ofTwoAtTheSameMomentOneComesTooLate(CapturedOutput log) throws Exception {
        var path = printed(log);
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.<Callable<Integer>>of(
                    () -> make(path, "one@example.no").getStatus(),
                    () -> make(path, "two@example.no").getStatus()));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(303, 404);
        }
    }

    @Test
    void aTakenAddressAndAMistypedFormLeaveItGood(CapturedOutput log) throws Exception {
        var path = printed(log);
        assertThat(make(path, Someone.SELF.email()).getStatus()).isEqualTo(422);
        assertThat(make(path, "not an address").getStatus()).isEqualTo(422);
        assertThat(make(path, "first@example.no").getStatus()).isEqualTo(303);
    }

    @Test
    void theNewestIsTheOneThatWorks(CapturedOutput log) throws Exception {
        var first = printed(log);
        firstAdmin.invite();
        assertThat(open(first).getStatus()).isEqualTo(404);
    }

    @Test
    void onceSomebodyRunsItNothingIsPrintedAndNothingIsThere(CapturedOutput log) throws Exception {
        var path = printed(log);
        stage.set();
        assertThat(open(path).getStatus()).isEqualTo(404);
        var before = log.getOut().length();
        firstAdmin.invite();
        assertThat(log.getOut().substring(before)).doesNotContain("/oppsett/");
    }

    @Test
    void guessingIsLimited() throws Exception {
        for (int i = 0; i < 60; i++) {
            assertThat(open("/oppsett/guess").getStatus()).isEqualTo(404);
        }
        assertThat(open("/oppsett/guess").getStatus()).isEqualTo(429);
    }

    private String printed(CapturedOutput log) {
        firstAdmin.invite();
        var addresses = ADDRESS.matcher(log.getOut()).results().toList();
        return addresses.getLast().group(1);
    }

    private MockHttpServletResponse open(String path) throws Exception {
        return mvc.perform(get(path).with(this::fromHere)).andReturn().getResponse();
    }

    private MockHttpServletResponse make(String path, String email) throws Exception {
        return mvc.perform(post(path)
                        .param("name", "First Admin")
                        .param("email", email)
                        .param("language", "nb")
                        .with(csrf())
                        .with(this::fromHere))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletRequest fromHere(MockHttpServletRequest request) {
        request.setRemoteAddr(caller);
        return request;
    }
}

package no.karrierekvalitet.identity.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Roles, sessions and accounts in the hands of an administrator. */
@ProductTest
class AdminTest {

    private static final String PASSWORD = "four words in a row";

    private final MockMvc mvc;
    private final JdbcClient jdbc;
    private final Stage stage;

    AdminTest(MockMvc mvc, JdbcClient jdbc, Stage stage) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.stage = stage;
    }

    @BeforeEach
    void everybodyIsThere() {
        stage.set();
    }

    @AfterEach
    void asBefore() {
        jdbc.sql("delete from identity.person where name = 'Somebody New'").update();
        stage.set();
    }

    @Test
    void aRoleWorksFromTheNextSignInAndEndsWithTheVeryNextRequest() throws Exception {
        var email = UUID.randomUUID() + "@example.no";
        var before = join(email);
        var person = id(email);

        setRoles(person, "ADMIN", "MODERATOR");
        assertThat(status(get("/konto").cookie(before))).as("the old session").isEqualTo(303);
        var session = signIn(email);
        assertThat(status(get("/admin").cookie(session))).isEqualTo(200);

        setRoles(person, "MODERATOR");
        assertThat(status(get("/admin").cookie(session))).isEqualTo(303);
        assertThat(status(get("/admin").cookie(signIn(email)))).isEqualTo(404);
    }

    @Test
    void rolesThatStayAsTheyWereSignNobodyOut() throws Exception {
        var email = UUID.randomUUID() + "@example.no";
        var session = join(email);
        setRoles(id(email));
        assertThat(status(get("/konto").cookie(session))).isEqualTo(200);
    }

    @Test
    void allSessionsOfAPersonCanBeEnded() throws Exception {
        var email = UUID.randomUUID() + "@example.no";
        var sessions = List.of(join(email), signIn(email));
        var page = get("/admin/personer/" + id(email)).with(Someone.ADMIN);
        assertThat(text(page)).contains("Logget inn 2 steder.");
        ask(post("/admin/personer/" + id(email) + "/okter/avslutning").with(Someone.ADMIN));
        for (var session : sessions) {
            assertThat(status(get("/konto").cookie(session))).isEqualTo(303);
        }
    }

    @Test
    void aDeletedAccountIsGoneAtOnceWithItsSessionsAndLetters() throws Exception {
        var email = UUID.randomUUID() + "@example.no";
        var session = join(email);
        var path = "/admin/personer/" + id(email) + "/sletting";
        assertThat(text(get(path).with(Someone.ADMIN))).contains(email);
        assertThat(ask(post(path).with(Someone.ADMIN)).getRedirectedUrl()).isEqualTo("/admin/personer");
        assertThat(status(get("/konto").cookie(session))).isEqualTo(303);
        assertThat(jdbc.sql("select (select count(*) from identity.person where email = :email)"
                                + " + (select count(*) from platform.outbox where recipient = :email)")
                        .param("email", email)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theLastAdministratorStays() throws Exception {
        jdbc.sql("delete from identity.platform_role where role = 'ADMIN' and person_id <> ?")
                .param(Someone.ADMIN.id())
                .update();
        var self = "/admin/personer/" + Someone.ADMIN.id();
        for (var path : List.of(self + "/roller", self + "/sletting", "/konto/sletting")) {
            var answer = ask(post(path).with(Someone.ADMIN));
            assertThat(answer.getStatus()).as(path).isEqualTo(422);
            assertThat(answer.getContentAsString()).as(path).contains("eneste administrator");
        }
        assertThat(admins()).containsExactly(Someone.ADMIN.id());
    }

    @Test
    void twoAdministratorsCannotRemoveEachOtherAtTheSameMoment() throws Exception {
        var email = UUID.randomUUID() + "@example.no";
        join(email);
        setRoles(id(email), "ADMIN");
        jdbc.sql("delete from identity.platform_role where role = 'ADMIN' and person_id not in (?, ?)")
                .params(Someone.ADMIN.id(), id(email))
                .update();
        try (var both = Executors.newFixedThreadPool(2)) {
            both.invokeAll(List.<Callable<Integer>>of(
                    () -> setRoles(id(email)).getStatus(),
                    () -> setRoles(Someone.ADMIN.id()).getStatus()));
        }
        assertThat(admins()).hasSize(1);
    }

    @Test
    void peopleAreFoundByAnyPartOfNameOrAddressAndSignsMeanThemselves() throws Exception {
        var email = UUID.randomUUID() + "@example.no";
        join(email);
        assertThat(text(people(email.substring(5, 30)))).contains(email).contains("Én person");
        assertThat(text(people("bODY nEW"))).contains(email);
        assertThat(text(people("%"))).contains("Ingen personer");
        assertThat(text(people("_"))).doesNotContain(email);
    }

    @Test
    void aPartOfTheListThatIsNotThereIsTheNearestOne() throws Exception {
        for (var side : List.of("0", "-7", "2147483647")) {
            assertThat(text(people("").param("side", side))).as(side).contains("@example.no");
        }
    }

    private MockHttpServletRequestBuilder people(String word) {
        return get("/admin/personer").param("q", word).with(Someone.ADMIN);
    }

    private Set<UUID> admins() {
        return Set.copyOf(jdbc.sql("select person_id from identity.platform_role where role = 'ADMIN'")
                .query(UUID.class)
                .list());
    }

    private UUID id(String email) {
        return jdbc.sql("select id from identity.person where email = ?")
                .param(email)
                .query(UUID.class)
                .single();
    }

    private Cookie join(String email) throws Exception {
        return session(post("/ny-konto")
                .param("name", "Somebody New")
                .param("email", email)
                .param("password", PASSWORD)
                .param("language", "nb"));
    }

    private Cookie signIn(String email) throws Exception {
        return session(post("/logg-inn").param("email", email).param("password", PASSWORD));
    }

    private Cookie session(MockHttpServletRequestBuilder request) throws Exception {
        return Objects.requireNonNull(ask(request).getCookie("sesjon"));
    }

    private MockHttpServletResponse setRoles(UUID person, String... roles) throws Exception {
        return ask(post("/admin/personer/" + person + "/roller")
                .param("roles", roles)
                .with(Someone.ADMIN));
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return ask(request).getStatus();
    }

    private String text(MockHttpServletRequestBuilder request) throws Exception {
        return ask(request).getContentAsString();
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf())).andReturn().getResponse();
    }
}

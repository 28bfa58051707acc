package no.karrierekvalitet.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import no.karrierekvalitet.fixtures.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class SignInTest {

    private final Door door;
    private final JdbcClient jdbc;

    SignInTest(Door door, JdbcClient jdbc) {
        this.door = door;
        this.jdbc = jdbc;
    }

    private String account() throws Exception {
        var email = Door.newAddress();
        assertThat(door.visit().makeAccount(email).getStatus()).isEqualTo(303);
        return email;
    }

    @Test
    void thePasswordOpens() throws Exception {
        var visit = door.visit();
        var answer = visit.signIn(account(), Door.PASSWORD);
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/");
        assertThat(visit.isSignedIn()).isTrue();
    }

    @Test
    void theAddressIsTheSameInCapitals() throws Exception {
        var visit = door.visit();
        assertThat(visit.signIn("  " + account().toUpperCase(Locale.ROOT), Door.PASSWORD)
                        .getStatus())
                .isEqualTo(303);
    }

    @Test
    void aWrongPasswordAndAnUnknownPersonGetTheSameAnswer() throws Exception {
        var email = account();
        var wrong = door.visit().signIn(email, "helt feil passord");
        var unknown = door.visit().signIn(Door.newAddress(), "helt feil passord");
        assertThat(wrong.getStatus()).isEqualTo(unknown.getStatus()).isEqualTo(422);
        assertThat(anonymous(wrong.getContentAsString())).isEqualTo(anonymous(unknown.getContentAsString()));
    }

    private static String anonymous(String page) {
        return page.replaceAll("value=\"[^\"]*\"", "value");
    }

    @Test
    void whoHasNoPasswordCannotSignInWithAnEmptyOne() throws Exception {
        var email = Door.newAddress();
        door.visit().send("/ny-konto", "name", "Uten Passord", "email", email, "password", "", "language", "nn");
        assertThat(door.visit().signIn(email, "").getStatus()).isEqualTo(422);
        assertThat(door.visit().signIn(email, "nobody has this password").getStatus())
                .isEqualTo(422);
    }

    @Test
    void aSessionGetsANewIdWhenItBecomesAPersons() throws Exception {
        var email = account();
        var visit = door.visit();
        visit.send("/logg-inn/passnokkel/utfordring");
        var before = visit.session();
        visit.signIn(email, Door.PASSWORD);
        assertThat(before).isNotNull();
        assertThat(visit.session()).isNotNull().isNotEqualTo(before);
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        var visit = door.visit();
        visit.signIn(account(), Door.PASSWORD);
        var session = visit.session();
        visit.send("/logg-ut");
        assertThat(visit.isSignedIn()).isFalse();
        assertThat(session).isNotNull();
    }

    @Test
    void whoWantedSomewhereGetsThere() throws Exception {
        var asked = door.visit().see("/konto?a=b");
        assertThat(asked.getStatus()).isEqualTo(303);
        assertThat(asked.getHeader("Location")).isEqualTo("/logg-inn?til=%2Fkonto%3Fa%3Db");
        var answer = door.visit().send("/logg-inn", "email", account(), "password", Door.PASSWORD, "til", "/konto?a=b");
        assertThat(answer.getHeader("Location")).isEqualTo("/konto?a=b");
    }

    @Test
    void nobodyIsLedAway() throws Exception {
        var answer = door.visit()
                .send("/logg-inn", "email", account(), "password", Door.PASSWORD, "til", "https://example.org/");
        assertThat(answer.getHeader("Location")).isEqualTo("/");
    }

    @Test
    void guessingEnds() throws Exception {
        var email = account();
        var visit = door.visit();
        for (int i = 0; i < 5; i++) {
            assertThat(visit.signIn(email, "gjetning nummer " + i).getStatus()).isEqualTo(422);
        }
        assertThat(visit.signIn(email, Door.PASSWORD).getStatus()).isEqualTo(429);
    }

    @Test
    void guessingFromEverywhereEndsToo() throws Exception {
        var email = account();
        int status = 0;
        for (int i = 0; i < 40; i++) {
            status = door.visit().signIn(email, "gjetning nummer " + i).getStatus();
        }
        assertThat(status).isEqualTo(429);
    }

    @Test
    void guessingAtAnUnknownAddressEndsTheSameWay() throws Exception {
        var email = Door.newAddress();
        var visit = door.visit();
        for (int i = 0; i < 5; i++) {
            visit.signIn(email, "gjetning nummer " + i);
        }
        assertThat(visit.signIn(email, "enda en gjetning").getStatus()).isEqualTo(429);
    }

    @Test
    void whoSignsInOftenIsNotAGuesser() throws Exception {
        var email = account();
        var visit = door.visit();
        for (int i = 0; i < 12; i++) {
            assertThat(visit.signIn(email, Door.PASSWORD).getStatus()).isEqualTo(303);
        }
    }

    @Test
    void thereIsNoDemoDoorOutsideTheDemo() throws Exception {
        var anybody = jdbc.sql("select id::text from identity.person limit 1")
                .query((row, _) -> row.getString(1))
                .single();
        assertThat(door.visit().send("/logg-inn/demo", "person", anybody).getStatus())
                .isEqualTo(404);
    }

    @Test
    void passwordsAreKeptAsArgon2Hashes() throws Exception {
        var email = account();
        var hash = jdbc.sql("select password_hash from identity.person where email = ?")
                .param(email)
                .query((row, _) -> row.getString(1))
                .single();
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }
}

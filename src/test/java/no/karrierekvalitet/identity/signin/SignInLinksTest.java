package no.karrierekvalitet.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import no.karrierekvalitet.fixtures.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class SignInLinksTest {

    private static final String LINK = "/logg-inn/lenke/";
    private static final String CONFIRM = "/konto/epost/";

    private final Door door;
    private final JdbcClient jdbc;

    SignInLinksTest(Door door, JdbcClient jdbc) {
        this.door = door;
        this.jdbc = jdbc;
    }

    private String account() throws Exception {
        var email = Door.newAddress();
        door.visit().makeAccount(email);
        return email;
    }

    private String askedFor(String email) throws Exception {
        assertThat(door.visit().send("/logg-inn/lenke", "email", email).getHeader("Location"))
                .isEqualTo("/logg-inn/lenke/sendt");
        return door.link(email, LINK);
    }

    @Test
    void aLinkSignsInOnce() throws Exception {
        var link = askedFor(account());
        var visit = door.visit();
        assertThat(visit.send(link).getStatus()).isEqualTo(303);
        assertThat(visit.isSignedIn()).isTrue();
        var second = door.visit();
        assertThat(second.send(link).getStatus()).isEqualTo(404);
        assertThat(second.isSignedIn()).isFalse();
    }

    @Test
    void aLinkLeadsToWhereSomebodyWantedToGo() throws Exception {
        var email = account();
        door.visit().send(askedFor(email));
        door.visit().send("/logg-inn/lenke", "email", email, "til", "/konto?a=b");
        door.link(email, "?til=");
        var link = door.link(email, LINK);
        var visit = door.visit();
        assertThat(visit.see(URI.create(link)).getContentAsString()).contains("value=\"/konto?a=b\"");
        assertThat(visit.send(link.substring(0, link.indexOf('?')), "til", "/konto?a=b")
                        .getHeader("Location"))
                .isEqualTo("/konto?a=b");
    }

    @Test
    void lookingAtALinkDoesNotUseItUp() throws Exception {
        var link = askedFor(account());
        assertThat(door.visit().see(link).getStatus()).isEqualTo(200);
        assertThat(door.visit().see(link).getStatus()).isEqualTo(200);
        assertThat(door.visit().send(link).getStatus()).isEqualTo(303);
    }

    @Test
    void aLinkRunsOut() throws Exception {
        var email = account();
        var link = askedFor(email);
        jdbc.sql("update identity.sign_in_link set expires_at = now() - interval '1 second' where email = ?")
                .param(email)
                .update();
        assertThat(door.visit().see(link).getStatus()).isEqualTo(404);
        assertThat(door.visit().send(link).getStatus()).isEqualTo(404);
    }

    @Test
    void theAnswerIsTheSameForAnAddressNobodyHas() throws Exception {
        var nobody = Door.newAddress();
        var answer = door.visit().send("/logg-inn/lenke", "email", nobody);
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/logg-inn/lenke/sendt");
        assertThat(door.letters(nobody)).isZero();
    }

    @Test
    void nobodyIsFloodedWithLetters() throws Exception {
        var email = account();
        for (int i = 0; i < 4; i++) {
            door.visit().send("/logg-inn/lenke", "email", email);
        }
        assertThat(door.visit().send("/logg-inn/lenke", "email", email).getStatus())
                .isEqualTo(429);
    }

    @Test
    void theTableOpensNoAccount() throws Exception {
        var email = account();
        var token = askedFor(email).substring(LINK.length());
        var kept = jdbc.sql("select fingerprint from identity.sign_in_link where email = ?")
                .param(email)
                .query((row, _) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .list();
        assertThat(kept).isNotEmpty().noneMatch(fingerprint -> fingerprint.contains(token));
    }

    @Test
    void whoOwnsTheAddressTakesAnAccountOverFromWhoeverMadeIt() throws Exception {
        var email = Door.newAddress();
        var maker = door.visit();
        maker.makeAccount(email);
        var owner = door.visit();
        owner.send(askedFor(email));
        assertThat(owner.isSignedIn()).isTrue();
        assertThat(maker.isSignedIn()).isFalse();
        assertThat(door.visit().signIn(email, Door.PASSWORD).getStatus()).isEqualTo(422);
    }

    @Test
    void whoHasConfirmedTheirAddressKeepsTheirPassword() throws Exception {
        var email = Door.newAddress();
        var self = door.visit();
        self.makeAccount(email);
        assertThat(self.send(door.link(email, CONFIRM)).getStatus()).isEqualTo(303);
        door.visit().send(askedFor(email));
        assertThat(door.visit().signIn(email, Door.PASSWORD).getStatus()).isEqualTo(303);
        assertThat(self.isSignedIn()).isTrue();
    }

    @Test
    void aLinkThatConfirmsAnAddressOpensNoAccount() throws Exception {
        var email = account();
        var token = door.link(email, CONFIRM).substring(CONFIRM.length());
        assertThat(door.visit().send(LINK + token).getStatus()).isEqualTo(404);
        assertThat(door.visit().send(CONFIRM + token).getHeader("Location")).startsWith("/logg-inn");
        var stranger = door.visit();
        stranger.makeAccount(Door.newAddress());
        assertThat(stranger.send(CONFIRM + token).getStatus()).isEqualTo(404);
    }
}

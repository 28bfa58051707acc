package no.karrierekvalitet.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.karrierekvalitet.fixtures.Issuer;
import no.karrierekvalitet.fixtures.Issuer.Somebody;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.identity.signin.Door;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** Signing in with an account elsewhere, against a provider that holds us to the rules. */
@ProductTest
class OidcTest {

    private static final String START = "/logg-inn/med/" + Issuer.ID;
    private static final String ARRIVED = "/ny-innlogging";

    private final HttpClient browser = HttpClient.newHttpClient();
    private final Door door;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    OidcTest(Door door, JdbcClient jdbc, JsonMapper json) {
        this.door = door;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** To the provider and back. */
    private MockHttpServletResponse goThere(Door.Visit visit, String start) throws Exception {
        return visit.see(back(visit, start));
    }

    /** Where the provider sends the browser. */
    private URI back(Door.Visit visit, String start) throws Exception {
        var asked = visit.see(start);
        assertThat(asked.getStatus()).isEqualTo(302);
        var sent = ask(String.valueOf(asked.getHeader("Location")));
        var back = URI.create(sent.headers().firstValue("Location").orElseThrow());
        return URI.create(back.getRawPath() + "?" + back.getRawQuery());
    }

    private HttpResponse<Void> ask(String address) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding());
    }

    private Door.Visit madeWith(Somebody somebody, String email) throws Exception {
        var visit = door.visit();
        Issuer.next(somebody);
        assertThat(goThere(visit, START).getHeader("Location")).isEqualTo(ARRIVED);
        var made = visit.send(ARRIVED, "name", "Kari Ekstern", "email", email, "language", "nb");
        assertThat(made.getStatus()).isEqualTo(303);
        return visit;
    }

    @Test
    void theSignInPageOffersIt() throws Exception {
        assertThat(door.visit().see("/logg-inn?til=/konto").getContentAsString())
                .contains("Logg inn med " + Issuer.NAME, START + "?til=%2Fkonto");
    }

    @Test
    void aNewcomerMakesAnAccountAndComesBackWithOneTap() throws Exception {
        var kari = Somebody.fresh();
        var visit = door.visit();
        Issuer.next(kari);
        goThere(visit, START + "?til=/min-kompetanse");
        assertThat(visit.isSignedIn()).isFalse();
        assertThat(visit.see(ARRIVED).getContentAsString())
                .contains("value=\"Kari Ekstern\"", "value=\"" + kari.email() + "\"");
        var made = visit.send(ARRIVED, "name", "Kari", "email", String.valueOf(kari.email()), "language", "nn");
        assertThat(made.getHeader("Location")).isEqualTo("/min-kompetanse");
        assertThat(visit.isSignedIn()).isTrue();

        var later = door.visit();
        Issuer.next(kari);
        assertThat(goThere(later, START + "?til=/konto").getHeader("Location")).isEqualTo("/konto");
        assertThat(later.see("/konto").getContentAsString()).contains(String.valueOf(kari.email()), Issuer.NAME);
    }

    @Test
    void aProvidersWordForAnAddressIsNotTaken() throws Exception {
        var kari = Somebody.fresh();
        var visit = madeWith(kari, String.valueOf(kari.email()));
        assertThat(visit.see("/konto").getContentAsString()).contains("Ikke bekreftet ennå");
        assertThat(door.link(String.valueOf(kari.email()), "/konto/epost/")).isNotEmpty();
    }

    @Test
    void theAddressOfAnAccountDoesNotOpenIt() throws Exception {
        var victim = Door.newAddress();
        door.visit().makeAccount(victim);
        var visit = door.visit();
        Issuer.next(new Somebody(UUID.randomUUID().toString(), "Noen Andre", victim));
        goThere(visit, START);
        assertThat(visit.isSignedIn()).isFalse();
        assertThat(visit.send(ARRIVED, "name", "Noen Andre", "email", victim, "language", "nb")
                        .getStatus())
                .isEqualTo(422);
        assertThat(visit.isSignedIn()).isFalse();
    }

    @Test
    void whoHasAnAccountSignsInFirstAndThenConnects() throws Exception {
        var email = Door.newAddress();
        door.visit().makeAccount(email);
        var kari = new Somebody(UUID.randomUUID().toString(), "Kari Ekstern", email);
        var visit = door.visit();
        Issuer.next(kari);
        goThere(visit, START);
        var entered = visit.send("/logg-inn", "email", email, "password", Door.PASSWORD, "til", ARRIVED);
        assertThat(entered.getHeader("Location")).isEqualTo(ARRIVED);
        assertThat(visit.see(ARRIVED).getContentAsString()).contains("Koble til " + Issuer.NAME + "?");
        visit.send("/konto/innlogginger");
        assertThat(door.link(email, "/konto")).isEqualTo("/konto");

        var later = door.visit();
        Issuer.next(kari);
        goThere(later, START);
        assertThat(later.see("/konto").getContentAsString()).contains(email);
    }

    @Test
    void nothingIsConnectedUnlessThePersonSaysSo() throws Exception {
        var visit = door.visit();
        visit.makeAccount(Door.newAddress());
        var kari = Somebody.fresh();
        Issuer.next(kari);
        goThere(visit, START);
        visit.send("/konto/innlogginger/avbrudd");
        visit.send("/konto/innlogginger");
        var later = door.visit();
        Issuer.next(kari);
        assertThat(goThere(later, START).getHeader("Location")).isEqualTo(ARRIVED);
    }

    @Test
    void oneAccountElsewhereOpensOneHere() throws Exception {
        var kari = Somebody.fresh();
        madeWith(kari, Door.newAddress());
        var other = Door.newAddress();
        var visit = door.visit();
        visit.makeAccount(other);
        Issuer.next(kari);
        assertThat(goThere(visit, START).getStatus()).isEqualTo(409);
        assertThat(visit.see("/konto").getContentAsString()).contains(other);
    }

    @Test
    void aConnectionIsTakenOutAndRemoved() throws Exception {
        var kari = Somebody.fresh();
        var visit = madeWith(kari, Door.newAddress());
        var login = json.readTree(visit.see("/konto/data.json").getContentAsByteArray())
                .get("account")
                .get("accountsElsewhere")
                .get(0);
        assertThat(login.get("issuer").asString()).isEqualTo(Issuer.address());
        assertThat(login.get("subject").asString()).isEqualTo(kari.subject());
        visit.send("/konto/innlogginger/" + login.get("id").asString() + "/fjerning");
        var later = door.visit();
        Issuer.next(kari);
        assertThat(goThere(later, START).getHeader("Location")).isEqualTo(ARRIVED);
    }

    @Test
    void deletingTheAccountForgetsIt() throws Exception {
        var kari = Somebody.fresh();
        var visit = madeWith(kari, Door.newAddress());
        visit.send("/konto/sletting");
        assertThat(jdbc.sql("select count(*) from identity.external_login where subject = ?")
                        .param(kari.subject())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoeverOwnsTheAddressTakesOverFromWhoeverTypedIt() throws Exception {
        var owners = Door.newAddress();
        var intruder = Somebody.fresh();
        var made = madeWith(intruder, owners);
        door.visit().send("/logg-inn/lenke", "email", owners);
        var owner = door.visit();
        owner.send(door.link(owners, "/logg-inn/lenke/"));
        assertThat(owner.isSignedIn()).isTrue();
        assertThat(made.isSignedIn()).isFalse();
        var again = door.visit();
        Issuer.next(intruder);
        assertThat(goThere(again, START).getHeader("Location")).isEqualTo(ARRIVED);
    }

    static List<Arguments> spoiled() {
        return Stream.<Named<UnaryOperator<JWTClaimsSet.Builder>>>of(
                        Named.of("another issuer", claims -> claims.issuer("https://noen-andre.example.no")),
                        Named.of("for somebody else", claims -> claims.audience("noen-andre")),
                        Named.of("another nonce", claims -> claims.claim("nonce", "gjettet")),
                        Named.of("no nonce", claims -> claims.claim("nonce", null)),
                        Named.of("nobody", claims -> claims.subject(null)),
                        Named.of(
                                "expired",
                                claims -> claims.issueTime(
                                                Date.from(Instant.now().minusSeconds(7200)))
                                        .expirationTime(Date.from(Instant.now().minusSeconds(3600)))))
                .map(Arguments::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("spoiled")
    void aTokenThatIsNotForThisMomentIsRefused(UnaryOperator<JWTClaimsSet.Builder> spoiled) throws Exception {
        var kari = Somebody.fresh();
        madeWith(kari, Door.newAddress());
        var visit = door.visit();
        Issuer.next(kari, spoiled);
        assertRefused(visit, goThere(visit, START));
    }

    @Test
    void aTokenSignedBySomebodyElseIsRefused() throws Exception {
        var kari = Somebody.fresh();
        madeWith(kari, Door.newAddress());
        var visit = door.visit();
        Issuer.nextForged(kari);
        assertRefused(visit, goThere(visit, START));
    }

    @Test
    void anAnswerIsForTheBrowserThatAsked() throws Exception {
        var kari = Somebody.fresh();
        madeWith(kari, Door.newAddress());
        Issuer.next(kari);
        var answer = back(door.visit(), START);
        var other = door.visit();
        assertRefused(other, other.see(answer));
    }

    @Test
    void anAnswerIsTakenOnce() throws Exception {
        var kari = Somebody.fresh();
        madeWith(kari, Door.newAddress());
        var visit = door.visit();
        Issuer.next(kari);
        var answer = back(visit, START);
        assertThat(visit.see(answer).getStatus()).isEqualTo(303);
        assertThat(visit.see(answer).getStatus()).isEqualTo(400);
    }

    @Test
    void whoBreaksItOffIsToldSo() throws Exception {
        var visit = door.visit();
        var answer = goThere(visit, START);
        assertRefused(visit, answer);
        assertThat(answer.getContentAsString()).contains("Innloggingen ble avbrutt hos " + Issuer.NAME);
    }

    private static void assertRefused(Door.Visit visit, MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("Logg inn på en annen måte");
        assertThat(visit.isSignedIn()).isFalse();
        assertThat(visit.see(ARRIVED).getHeader("Location")).isEqualTo("/logg-inn");
    }

    @Test
    void aProviderThatDoesNotAnswerIsNoDefectOfOurs() throws Exception {
        var answer = door.visit().see("/logg-inn/med/" + Issuer.AWAY);
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsString()).contains("svarer ikke akkurat nå", "Logg inn på en annen måte");
    }

    @Test
    void nobodyIsLedAway() throws Exception {
        var kari = Somebody.fresh();
        madeWith(kari, Door.newAddress());
        Issuer.next(kari);
        assertThat(goThere(door.visit(), START + "?til=https://example.org/").getHeader("Location"))
                .isEqualTo("/");
    }
}

package no.karrierekvalitet.identity.services;

import static org.assertj.core.api.Assertions.assertThat;

import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.identity.signin.Door;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class InvitationsTest {

    private static final String INVITATION = "/invitasjon/";

    private final Door door;
    private final JdbcClient jdbc;
    private Door.Visit leader;
    private String service = "";

    InvitationsTest(Door door, JdbcClient jdbc) {
        this.door = door;
        this.jdbc = jdbc;
        this.leader = door.visit();
    }

    @BeforeEach
    void aServiceWithAKnownLeader() throws Exception {
        var email = Door.newAddress();
        leader = door.visit();
        leader.makeAccount(email);
        leader.send(door.link(email, "/konto/epost/"));
        service = String.valueOf(leader.send("/tjenester", "name", "Prøve", "sector", "nav", "county", "50")
                .getHeader("Location"));
    }

    private String invited(String email) throws Exception {
        assertThat(leader.send(service + "/invitasjoner", "name", "Ny", "email", email, "role", "PRACTITIONER")
                        .getStatus())
                .isEqualTo(303);
        return door.link(email, INVITATION);
    }

    @Test
    void aNewcomerMakesAnAccountAndIsInWithAConfirmedAddress() throws Exception {
        var email = Door.newAddress();
        var link = invited(email);
        var newcomer = door.visit();
        assertThat(newcomer.see(link).getContentAsString()).contains("Prøve", email);
        var answer = newcomer.send(
                link + "/konto", "name", "Ny", "email", email, "password", Door.PASSWORD, "language", "nb");
        assertThat(answer.getHeader("Location")).isEqualTo(service);
        assertThat(newcomer.see(service).getStatus()).isEqualTo(200);
        assertThat(newcomer.see("/konto").getContentAsString()).contains("Bekreftet");
        assertThat(door.letters(email))
                .as("no second letter asks about the address")
                .isEqualTo(1);
    }

    @Test
    void anInvitationToOnePersonIsUsedOnce() throws Exception {
        var link = invited(Door.newAddress());
        var first = door.visit();
        first.makeAccount(Door.newAddress());
        first.send(link + "/aksept");
        assertThat(first.see(service).getStatus()).isEqualTo(200);
        var second = door.visit();
        second.makeAccount(Door.newAddress());
        assertThat(second.send(link + "/aksept").getStatus()).isEqualTo(404);
    }

    @Test
    void aSharedLinkLetsManyIn() throws Exception {
        leader.send(service + "/lenker", "role", "PRACTITIONER");
        var page = leader.see(service + "/invitasjoner").getContentAsString();
        var code = page.replaceAll("(?s).*data-copy=\"[^\"]*/invitasjon/([^\"]+)\".*", "$1");
        for (int i = 0; i < 3; i++) {
            var newcomer = door.visit();
            newcomer.makeAccount(Door.newAddress());
            newcomer.send(INVITATION + code + "/aksept");
            assertThat(newcomer.see(service).getStatus()).isEqualTo(200);
        }
    }

    @Test
    void whatIsWithdrawnOrExpiredOpensNothing() throws Exception {
        var withdrawn = Door.newAddress();
        var link = invited(withdrawn);
        var id = jdbc.sql("select id::text from identity.invitation where email = ?")
                .param(withdrawn)
                .query((row, _) -> row.getString(1))
                .single();
        leader.send(service + "/invitasjoner/" + id + "/tilbaketrekking");
        assertThat(door.visit().see(link).getStatus()).isEqualTo(404);

        var late = Door.newAddress();
        var old = invited(late);
        jdbc.sql("update identity.invitation set expires_at = now() where email = ?")
                .param(late)
                .update();
        assertThat(door.visit().see(old).getStatus()).isEqualTo(404);
    }

    @Test
    void invitingAgainReplacesTheOldLetter() throws Exception {
        var email = Door.newAddress();
        var first = invited(email);
        var second = invited(email);
        assertThat(second).isNotEqualTo(first);
        assertThat(door.visit().see(first).getStatus()).isEqualTo(404);
        assertThat(door.visit().see(second).getStatus()).isEqualTo(200);
    }

    @Test
    void noIsAnAnswerTheLeaderSees() throws Exception {
        var email = Door.newAddress();
        var link = invited(email);
        assertThat(door.visit().send(link + "/avslag").getStatus()).isEqualTo(303);
        assertThat(leader.see(service + "/invitasjoner").getContentAsString()).contains("Takket nei");
    }

    @Test
    void theLeadersPageKnowsNoPersonalCode() throws Exception {
        var link = invited(Door.newAddress());
        assertThat(leader.see(service + "/invitasjoner").getContentAsString())
                .doesNotContain(link.substring(INVITATION.length()));
    }

    @Test
    void somebodyWithAnAccountFindsTheInvitationAmongTheirServices() throws Exception {
        var email = Door.newAddress();
        var known = door.visit();
        known.makeAccount(email);
        invited(email);
        assertThat(known.see("/tjenester").getContentAsString())
                .as("not before the address is theirs")
                .doesNotContain("/invitasjoner/");
        known.send(door.link(email, "/konto/epost/"));
        var page = known.see("/tjenester").getContentAsString();
        var accept = page.replaceAll("(?s).*action=\"(/invitasjoner/[^\"]+/aksept)\".*", "$1");
        assertThat(known.send(accept).getHeader("Location")).isEqualTo(service);
    }

    @Test
    void whoseOwnAddressIsUnknownMailsNobody() throws Exception {
        var unconfirmed = door.visit();
        unconfirmed.makeAccount(Door.newAddress());
        var own = unconfirmed
                .send("/tjenester", "name", "Min", "sector", "nav", "county", "50")
                .getHeader("Location");
        var target = Door.newAddress();
        assertThat(unconfirmed
                        .send(own + "/invitasjoner", "email", target, "role", "PRACTITIONER")
                        .getStatus())
                .isEqualTo(422);
        unconfirmed.send(own + "/invitasjoner/liste/utsending", "list", target);
        assertThat(door.letters(target)).isZero();
    }

    @Test
    void aListIsShownBeforeAnythingIsSent() throws Exception {
        var good = Door.newAddress();
        var preview = leader.send(service + "/invitasjoner/liste", "list", "Kari;" + good + "\nOla;ola(at)example.no");
        assertThat(preview.getStatus()).isEqualTo(422);
        assertThat(preview.getContentAsString()).contains(good, "Linje 2", "ola(at)example.no");
        assertThat(door.letters(good)).isZero();
        leader.send(service + "/invitasjoner/liste/utsending", "list", "\"Kari\";" + good + ";PRACTITIONER");
        assertThat(door.link(good, INVITATION)).hasSizeGreaterThan(20);
    }

    @Test
    void whoBelongsAlreadyGetsNoLetter() throws Exception {
        var email = Door.newAddress();
        var member = door.visit();
        member.send(
                invited(email) + "/konto", "name", "Ny", "email", email, "password", Door.PASSWORD, "language", "nb");
        var before = door.letters(email);
        leader.send(service + "/invitasjoner/liste/utsending", "list", email + "\n" + Door.newAddress());
        assertThat(door.letters(email)).isEqualTo(before);
    }
}

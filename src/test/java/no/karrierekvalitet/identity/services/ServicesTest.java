package no.karrierekvalitet.identity.services;

import static org.assertj.core.api.Assertions.assertThat;

import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.identity.signin.Door;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class ServicesTest {

    private final Door door;
    private final JdbcClient jdbc;

    ServicesTest(Door door, JdbcClient jdbc) {
        this.door = door;
        this.jdbc = jdbc;
    }

    private Door.Visit somebody() throws Exception {
        var visit = door.visit();
        visit.makeAccount(Door.newAddress());
        return visit;
    }

    private static String created(Door.Visit maker) throws Exception {
        return String.valueOf(maker.send(
                        "/tjenester",
                        "name",
                        "Nordlys karrieresenter",
                        "sector",
                        "career-centre",
                        "county",
                        "18",
                        "organisation",
                        "Nordlys fylkeskommune",
                        "number",
                        "974 760 673",
                        "practises",
                        "true")
                .getHeader("Location"));
    }

    /** Joins by a shared link, and answers with the person's id. */
    private String join(Door.Visit leader, String service, Door.Visit newcomer, String role) throws Exception {
        leader.send(service + "/lenker", "role", role);
        var code = jdbc.sql("""
                        select code from identity.invitation
                        where code is not null and service_id = ?::uuid order by id desc limit 1
                        """)
                .param(service.substring("/tjenester/".length()))
                .query((row, _) -> row.getString(1))
                .single();
        newcomer.send("/invitasjon/" + code + "/aksept");
        return jdbc.sql("""
                        select person_id::text from identity.membership where service_id = ?::uuid
                        order by id desc limit 1
                        """)
                .param(service.substring("/tjenester/".length()))
                .query((row, _) -> row.getString(1))
                .single();
    }

    @Test
    void whoMakesAServiceLeadsIt() throws Exception {
        var leader = somebody();
        var service = created(leader);
        assertThat(leader.see(service).getContentAsString())
                .contains("Nordlys karrieresenter", "974 760 673", "Leder", "Veileder");
        assertThat(leader.see(service + "/invitasjoner").getStatus()).isEqualTo(200);
    }

    @Test
    void anOwnerWithANumberIsEnteredOnce() throws Exception {
        created(somebody());
        created(somebody());
        assertThat(jdbc.sql("select count(*) from identity.organisation where number = '974760673'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aWrongNumberIsSaidAtItsField() throws Exception {
        var answer = somebody()
                .send("/tjenester", "name", "X", "sector", "nav", "county", "50", "organisation", "Y", "number", "1");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("id=\"number-error\"", "value=\"Y\"");
    }

    @Test
    void countiesThatAreGoneCannotBeChosen() throws Exception {
        assertThat(somebody().see("/tjenester/ny").getContentAsString())
                .contains(">Akershus<")
                .doesNotContain("Viken");
    }

    @Test
    void whoLeavesIsOutAtOnce() throws Exception {
        var leader = somebody();
        var service = created(leader);
        var colleague = somebody();
        join(leader, service, colleague, "PRACTITIONER");
        assertThat(colleague.see(service).getStatus()).isEqualTo(200);
        colleague.send(service + "/utmelding");
        assertThat(colleague.see(service).getStatus()).isEqualTo(404);
        assertThat(colleague.isSignedIn()).isTrue();
    }

    @Test
    void whoLeftByMistakeIsBackAsIfNothingHadHappened() throws Exception {
        var leader = somebody();
        var service = created(leader);
        var before = leader.see(service).getContentAsString();
        leader.send(service + "/utmelding");
        var back = leader.send("/tjenester/utmelding/angring");
        assertThat(back.getHeader("Location")).isEqualTo(service);
        assertThat(leader.see(service).getContentAsString()).contains("Leder", "Veileder");
        assertThat(before).contains("Leder", "Veileder");
        assertThat(leader.send("/tjenester/utmelding/angring").getStatus()).isEqualTo(404);
    }

    @Test
    void aLeaderTakesBackThatSomebodyWasTakenOut() throws Exception {
        var leader = somebody();
        var service = created(leader);
        var colleague = somebody();
        var id = join(leader, service, colleague, "QUALITY_COORDINATOR");
        leader.send(service + "/medlemmer/" + id + "/avslutning");
        assertThat(colleague.see(service).getStatus()).isEqualTo(404);
        assertThat(colleague.send("/tjenester/utmelding/angring").getStatus()).isEqualTo(404);
        leader.send("/tjenester/utmelding/angring");
        assertThat(colleague.see(service).getContentAsString()).contains("Kvalitetskoordinator");
    }

    @Test
    void whoLeftMayComeBack() throws Exception {
        var leader = somebody();
        var service = created(leader);
        var colleague = somebody();
        join(leader, service, colleague, "PRACTITIONER");
        colleague.send(service + "/utmelding");
        join(leader, service, colleague, "PRACTITIONER");
        assertThat(colleague.see(service).getStatus()).isEqualTo(200);
    }

    @Test
    void aNewRoleHoldsWithTheNextClick() throws Exception {
        var leader = somebody();
        var service = created(leader);
        var colleague = somebody();
        var id = join(leader, service, colleague, "PRACTITIONER");
        assertThat(colleague.see(service + "/invitasjoner").getStatus()).isEqualTo(404);
        leader.send(service + "/medlemmer/" + id, "role", "PRACTITIONER", "role", "LEADER");
        assertThat(colleague.see(service + "/invitasjoner").getStatus()).isEqualTo(200);
        leader.send(service + "/medlemmer/" + id, "role", "PRACTITIONER");
        assertThat(colleague.see(service + "/invitasjoner").getStatus()).isEqualTo(404);
        leader.send(service + "/medlemmer/" + id + "/avslutning");
        assertThat(colleague.see(service).getStatus()).isEqualTo(404);
    }

    @Test
    void aLeaderDoesNotEndAnOwner() throws Exception {
        var leader = somebody();
        var service = created(leader);
        var owner = somebody();
        var id = join(leader, service, owner, "OWNER");
        leader.send(service + "/medlemmer/" + id + "/avslutning");
        assertThat(owner.see(service).getStatus()).isEqualTo(200);
        owner.send(service + "/utmelding");
        assertThat(owner.see(service).getStatus()).isEqualTo(404);
    }

    @Test
    void addressesOfColleaguesAreForThoseWhoManage() throws Exception {
        var leader = somebody();
        var service = created(leader);
        var colleague = somebody();
        join(leader, service, colleague, "PRACTITIONER");
        assertThat(leader.see(service).getContentAsString()).contains("@example.no");
        assertThat(colleague.see(service).getContentAsString()).doesNotContain("@example.no");
    }

    @Test
    void theLastWhoManagesIsWarned() throws Exception {
        var leader = somebody();
        var service = created(leader);
        assertThat(leader.see(service).getContentAsString()).contains("Ingen andre kan styre");
        assertThat(leader.see("/konto/sletting").getContentAsString()).contains("Nordlys karrieresenter");
    }
}

package no.karrierekvalitet.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.identity.PersonalData;
import no.karrierekvalitet.identity.signin.Door;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@ProductTest
class AccountTest {

    private static final String CONFIRM = "/konto/epost/";

    private final Door door;
    private final JdbcClient jdbc;
    private final List<PersonalData> sections;
    private final JsonMapper json;

    AccountTest(Door door, JdbcClient jdbc, List<PersonalData> sections, JsonMapper json) {
        this.door = door;
        this.jdbc = jdbc;
        this.sections = sections;
        this.json = json;
    }

    private Door.Visit signedIn(String email) throws Exception {
        var visit = door.visit();
        visit.makeAccount(email);
        return visit;
    }

    @Test
    void aNewNameAndLanguageHoldEverywhereAtOnce() throws Exception {
        var email = Door.newAddress();
        var here = signedIn(email);
        var there = door.visit();
        there.signIn(email, Door.PASSWORD);
        here.send("/konto", "name", "Nytt Namn", "language", "nn");
        assertThat(there.see("/").getContentAsString()).contains("Nytt Namn", "<html lang=\"nn\"");
    }

    @Test
    void aNewPasswordEndsEveryOtherSession() throws Exception {
        var email = Door.newAddress();
        var here = signedIn(email);
        var there = door.visit();
        there.signIn(email, Door.PASSWORD);
        here.send("/konto/passord", "current", Door.PASSWORD, "password", "fire grønne elger");
        assertThat(here.isSignedIn()).isTrue();
        assertThat(there.isSignedIn()).isFalse();
        assertThat(door.visit().signIn(email, Door.PASSWORD).getStatus()).isEqualTo(422);
        assertThat(door.visit().signIn(email, "fire grønne elger").getStatus()).isEqualTo(303);
    }

    @Test
    void onlyWhoKnowsThePasswordChangesItOrTheAddress() throws Exception {
        var email = Door.newAddress();
        var visit = signedIn(email);
        assertThat(visit.send("/konto/passord", "current", "feil", "password", "fire grønne elger")
                        .getStatus())
                .isEqualTo(422);
        assertThat(visit.send("/konto/epost", "email", Door.newAddress(), "proof", "feil")
                        .getStatus())
                .isEqualTo(422);
        assertThat(door.visit().signIn(email, Door.PASSWORD).getStatus()).isEqualTo(303);
    }

    @Test
    void aNewAddressIsTheirsWhenItsOwnerSaysSo() throws Exception {
        var old = Door.newAddress();
        var fresh = Door.newAddress();
        var visit = signedIn(old);
        visit.send("/konto/epost", "email", fresh, "proof", Door.PASSWORD);
        assertThat(door.visit().signIn(fresh, Door.PASSWORD).getStatus()).isEqualTo(422);
        visit.send(door.link(fresh, CONFIRM));
        assertThat(door.visit().signIn(fresh, Door.PASSWORD).getStatus()).isEqualTo(303);
        assertThat(door.link(old, "/kontakt")).isEqualTo("/kontakt");
    }

    @Test
    void theLetterThatAsksForAConfirmationComesAgainWhenAskedFor() throws Exception {
        var email = Door.newAddress();
        var visit = signedIn(email);
        visit.send("/konto/epost/igjen");
        assertThat(door.letters(email)).isEqualTo(2);
        visit.send(door.link(email, CONFIRM));
        visit.send("/konto/epost/igjen");
        assertThat(door.letters(email)).isEqualTo(2);
    }

    @Test
    void anAddressThatSomebodyElseHasTakenMeanwhileStaysTheirs() throws Exception {
        var wanted = Door.newAddress();
        var visit = signedIn(Door.newAddress());
        visit.send("/konto/epost", "email", wanted, "proof", Door.PASSWORD);
        var link = door.link(wanted, CONFIRM);
        signedIn(wanted);
        assertThat(visit.send(link).getStatus()).isEqualTo(409);
    }

    @Test
    void anotherSessionIsSeenAndEnded() throws Exception {
        var email = Door.newAddress();
        var here = signedIn(email);
        var there = door.visit();
        there.signIn(email, Door.PASSWORD);
        assertThat(here.see("/konto").getContentAsString()).contains("/konto/okter/avslutning");
        here.send("/konto/okter/avslutning");
        assertThat(there.isSignedIn()).isFalse();
        assertThat(here.isSignedIn()).isTrue();
    }

    @Test
    void thePageNeverShowsWhatOpensASession() throws Exception {
        var visit = signedIn(Door.newAddress());
        var id = new String(Base64.getDecoder().decode(String.valueOf(visit.session())));
        assertThat(visit.see("/konto").getContentAsString()).doesNotContain(id);
    }

    @Test
    void everythingIsTakenOutInOneFile() throws Exception {
        var email = Door.newAddress();
        var visit = signedIn(email);
        visit.send("/tjenester", "name", "Min tjeneste", "sector", "nav", "county", "50");
        var answer = visit.see("/konto/data.json");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
        var file = json.readTree(answer.getContentAsByteArray());
        assertThat(file.get("format").asString()).isEqualTo(TakeOut.FORMAT);
        assertThat(file.propertyNames())
                .containsAll(sections.stream().map(PersonalData::section).toList());
        assertThat(file.get("account").get("email").asString()).isEqualTo(email);
        assertThat(file.get("account").get("memberships").get(0).get("service").asString())
                .isEqualTo("Min tjeneste");
        assertThat(answer.getContentAsString()).doesNotContain("argon2");
    }

    @Test
    void deletingLeavesNothingInAnyTable() throws Exception {
        var email = Door.newAddress();
        var visit = signedIn(email);
        visit.send("/tjenester", "name", "Blir stående", "sector", "nav", "county", "50");
        var id = jdbc.sql("select id from identity.person where email = ?")
                .param(email)
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
        assertThat(visit.send("/konto/sletting").getHeader("Location")).isEqualTo("/");
        assertThat(visit.isSignedIn()).isFalse();
        assertThat(rowsOf(id)).isEmpty();
        assertThat(door.letters(email)).isZero();
        assertThat(door.visit().signIn(email, Door.PASSWORD).getStatus()).isEqualTo(422);
    }

    /** Looks into every column of the database that refers to a person, whichever module it belongs to. */
    private List<String> rowsOf(UUID person) {
        return jdbc.sql("""
                        select distinct k.table_schema || '.' || k.table_name || ' where ' || k.column_name
                        from information_schema.referential_constraints c
                        join information_schema.key_column_usage k using (constraint_schema, constraint_name)
                        join information_schema.constraint_column_usage u
                            on u.constraint_name = c.unique_constraint_name
                            and u.constraint_schema = c.unique_constraint_schema
                        where u.table_schema = 'identity' and u.table_name = 'person'
                        """).query((row, _) -> row.getString(1)).list().stream()
                .filter(reference -> jdbc.sql("select exists (select from " + reference + " = ?)")
                        .param(person)
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    @Test
    void everyReferenceToAPersonGoesWithThem() {
        var stays = jdbc.sql("""
                        select c.conrelid::regclass::text from pg_constraint c
                        where c.contype = 'f' and c.confrelid = 'identity.person'::regclass
                        and c.confdeltype not in ('c', 'n')
                        """).query((row, _) -> row.getString(1)).list();
        assertThat(stays).isEmpty();
    }
}

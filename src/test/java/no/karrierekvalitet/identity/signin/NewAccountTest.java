package no.karrierekvalitet.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import no.karrierekvalitet.fixtures.ProductTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ProductTest
class NewAccountTest {

    private final Door door;

    NewAccountTest(Door door) {
        this.door = door;
    }

    @Test
    void isMadeAndSignedInToInOneStep() throws Exception {
        var visit = door.visit();
        var answer = visit.send(
                "/ny-konto",
                "name",
                "Åse Ødegård",
                "email",
                Door.newAddress(),
                "password",
                Door.PASSWORD,
                "language",
                "nn",
                "til",
                "/min-kompetanse");
        assertThat(answer.getHeader("Location")).isEqualTo("/min-kompetanse");
        assertThat(visit.see("/konto").getContentAsString()).contains("Åse Ødegård", "lang=\"nn\"");
    }

    @Test
    void aNameWithASignThatNoDatabaseKeepsIsNoDefect() throws Exception {
        var visit = door.visit();
        visit.send("/ny-konto", "name", "Ka\0ri", "email", Door.newAddress(), "password", "", "language", "nb");
        assertThat(visit.see("/konto").getContentAsString()).contains("value=\"Kari\"");
    }

    @Test
    void oneAddressHasOneAccount() throws Exception {
        var email = Door.newAddress();
        door.visit().makeAccount(email);
        var visit = door.visit();
        assertThat(visit.makeAccount(email.toUpperCase(Locale.ROOT)).getStatus())
                .isEqualTo(422);
        assertThat(visit.isSignedIn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kort", "aaaaaaaaaaaaaaaa", "abababababab"})
    void aPasswordIsWorthHaving(String password) throws Exception {
        assertThat(door.visit()
                        .send(
                                "/ny-konto",
                                "name",
                                "A",
                                "email",
                                Door.newAddress(),
                                "password",
                                password,
                                "language",
                                "nb")
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void whatWasTypedIsStillThereExceptThePassword() throws Exception {
        var answer = door.visit()
                .send("/ny-konto", "name", "Kari <b>", "email", "ikke en adresse", "password", "hemmelig nok 12");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Kari &lt;b>", "ikke en adresse")
                .doesNotContain("hemmelig nok 12");
    }

    @Test
    void anAskedForConfirmationComesByEmail() throws Exception {
        var email = Door.newAddress();
        door.visit().makeAccount(email);
        assertThat(door.link(email, "/konto/epost/")).hasSizeGreaterThan(30);
    }
}

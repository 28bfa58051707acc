package no.karrierekvalitet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTests {

    private final Passwords passwords = new Passwords();

    @Test
    void aPasswordFitsItsOwnHashOnly() {
        var hash = passwords.hash("hemmelig nok");

        assertThat(passwords.match("hemmelig nok", hash)).isTrue();
        assertThat(passwords.match("noe annet", hash)).isFalse();
        assertThat(passwords.match("hemmelig nok", null)).isFalse();
    }

    @Test
    void nobodysPasswordTakesAsLongToCheckAsEverybodyElses() {
        assertThat(cost(Passwords.NOBODYS)).isEqualTo(cost(passwords.hash("hemmelig nok")));
    }

    /** What stands before salt and hash: the way, its version, memory, passes and lanes. */
    private static String cost(String hash) {
        return hash.substring(0, hash.indexOf("$", hash.indexOf("p=")));
    }
}

package no.karrierekvalitet.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/min-kompetanse", "/tjenester/1?a=b&c=%C3%A5", "/invitasjon/x-y_z"})
    void isWhereSomebodyWantedToGo(String wanted) {
        assertThat(Destination.of(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.org",
                "//example.org",
                "/\\example.org",
                "\\\\example.org",
                "javascript:alert(1)",
                "/x\r\nSet-Cookie: a=b",
                "/logg-ut",
                "/logg-inn?til=/",
                "min-kompetanse"
            })
    void isNeverOutsideTheHouseNorBackToTheDoor(String wanted) {
        assertThat(Destination.of(wanted)).isEqualTo("/");
    }

    @Test
    void isHomeForThoseWhoJustCame() {
        assertThat(Destination.of(null)).isEqualTo("/");
    }
}

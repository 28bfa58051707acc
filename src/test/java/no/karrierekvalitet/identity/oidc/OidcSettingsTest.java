package no.karrierekvalitet.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.StartFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class OidcSettingsTest {

    private static final Map<String, String> GOOD = Map.of(
            "karrierekvalitet.oidc.feide.issuer", "https://auth.dataporten.no",
            "karrierekvalitet.oidc.feide.client-id", "oss",
            "karrierekvalitet.oidc.feide.client-secret", "hemmelig",
            "karrierekvalitet.oidc.feide.label.nb", "Feide");

    private static OidcSettings of(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("karrierekvalitet", OidcSettings.class);
    }

    @Test
    void withoutAProviderThereIsNothing() {
        assertThat(of(Map.of()).oidc()).isEmpty();
    }

    @Test
    void fourSettingsAreEnough() {
        var feide = Objects.requireNonNull(of(GOOD).oidc().get("feide"));
        assertThat(feide.scopes()).containsExactly("openid", "profile", "email");
        assertThat(feide.name().in(Language.NN)).isEqualTo("Feide");
    }

    @ParameterizedTest
    @CsvSource({
        "issuer, '', feide.issuer is missing",
        "issuer, http://auth.dataporten.no, must be a whole address that starts with https",
        "issuer, auth.dataporten.no, must be a whole address that starts with https",
        "client-id, '', feide.client-id is missing",
        "client-secret, '', feide.client-secret is missing",
        "label.nb, '', needs the provider's name",
        "scopes, email, must have openid",
        "endpoints.token, https://auth.dataporten.no/token, 'needs authorization, token and jwk-set'",
    })
    void aWrongSettingIsNamedInOneLine(String name, String value, String line) {
        var settings = new HashMap<>(GOOD);
        settings.put("karrierekvalitet.oidc.feide." + name, value);
        assertThatThrownBy(() -> of(settings))
                .rootCause()
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(line);
    }
}

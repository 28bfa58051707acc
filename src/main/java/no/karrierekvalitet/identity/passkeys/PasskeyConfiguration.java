package no.karrierekvalitet.identity.passkeys;

import java.net.URI;
import java.util.Set;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Settings;
import no.karrierekvalitet.platform.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** Passkeys belong to the installation's public address: they work there and nowhere else. */
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {

    @Bean
    WebAuthnRelyingPartyOperations webAuthn(Holders holders, PasskeyStore passkeys, Settings settings, Texts texts) {
        var us = PublicKeyCredentialRpEntity.builder()
                .id(settings.publicAddress().getHost())
                .name(texts.get(Language.NB, "ui.name"))
                .build();
        return new Webauthn4JRelyingPartyOperations(holders, passkeys, us, Set.of(origin(settings.publicAddress())));
    }

    private static String origin(URI address) {
        var port = address.getPort() == -1 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port;
    }
}

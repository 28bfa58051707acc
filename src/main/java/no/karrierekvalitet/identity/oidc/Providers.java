package no.karrierekvalitet.identity.oidc;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.karrierekvalitet.identity.oidc.OidcSettings.Provider;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.platform.Settings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.stereotype.Component;

/** The door to the providers this installation trusts; the pages ask it what to offer. */
@Component
@EnableConfigurationProperties(OidcSettings.class)
public class Providers {

    private static final String USER_NAME = "sub";

    private final Map<String, Provider> settings;
    private final URI publicAddress;
    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

    Providers(OidcSettings settings, Settings installation) {
        this.settings = settings.oidc();
        this.publicAddress = installation.publicAddress();
    }

    /** A way to sign in, as it is offered. */
    public record Choice(String id, Localized label) {

        public String path() {
            return OidcPages.PATH + id;
        }
    }

    public List<Choice> all() {
        return settings.entrySet().stream()
                .map(one -> new Choice(one.getKey(), one.getValue().name()))
                .toList();
    }

    Optional<Choice> find(String id) {
        return Optional.ofNullable(settings.get(id)).map(one -> new Choice(id, one.name()));
    }

    /** What a reader calls this issuer; its host when the operator has taken it out of the settings. */
    public Localized label(String issuer) {
        return settings.values().stream()
                .filter(one -> issuer.equals(String.valueOf(one.issuer())))
                .findFirst()
                .map(Provider::name)
                .orElseGet(() -> new Localized(Map.of("nb", host(issuer))));
    }

    private static String host(String issuer) {
        var host = URI.create(issuer).getHost();
        return host == null ? issuer : host;
    }

    /**
     * How to talk with a provider. What it says about itself is asked when somebody first goes there, so that a start
     * needs no network; when it does not answer, this fails, and the next one to come asks again.
     */
    ClientRegistration registration(String id) {
        return known.computeIfAbsent(id, this::ask);
    }

    private ClientRegistration ask(String id) {
        var provider = settings.get(id);
        if (provider == null) {
            throw new IllegalArgumentException("No such provider");
        }
        return base(provider)
                .registrationId(id)
                .clientId(String.valueOf(provider.clientId()))
                .clientSecret(String.valueOf(provider.clientSecret()))
                .scope(provider.scopes())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(publicAddress
                        .resolve(OidcPages.PATH + id + OidcPages.ANSWER)
                        .toString())
                .userNameAttributeName(USER_NAME)
                .build();
    }

    private static ClientRegistration.Builder base(Provider provider) {
        var issuer = String.valueOf(provider.issuer());
        var said = provider.endpoints();
        if (!said.said()) {
            return ClientRegistrations.fromOidcIssuerLocation(issuer);
        }
        var base = ClientRegistration.withRegistrationId(issuer)
                .issuerUri(issuer)
                .authorizationUri(String.valueOf(said.authorization()))
                .tokenUri(String.valueOf(said.token()))
                .jwkSetUri(String.valueOf(said.jwkSet()));
        return said.userInfo() == null ? base : base.userInfoUri(said.userInfo().toString());
    }
}

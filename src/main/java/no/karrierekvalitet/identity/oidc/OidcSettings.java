package no.karrierekvalitet.identity.oidc;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.platform.StartFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom people may sign in with, {@code karrierekvalitet.oidc.<id>.*}; described for operators in docs/operations.md.
 *
 * @param oidc by the short name the operator has given each; empty when people sign in here only
 */
@ConfigurationProperties("karrierekvalitet")
public record OidcSettings(@DefaultValue Map<String, Provider> oidc) {

    private static final String PREFIX = "karrierekvalitet.oidc.";
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Set<String> OURSELVES = Set.of("localhost", "127.0.0.1", "[::1]");

    public OidcSettings {
        oidc = new TreeMap<>(oidc);
        oidc.forEach((id, provider) -> {
            if (!ID.matcher(id).matches()) {
                throw new StartFailure(PREFIX + id + " must have a name of small letters, digits and hyphens.");
            }
            provider.check(PREFIX + id);
        });
    }

    /**
     * One provider.
     *
     * @param issuer who signs its tokens; the rest is read from there unless {@code endpoints} say it
     * @param clientId what the provider knows us as
     * @param scopes what we ask it to tell us
     * @param label its name for readers, by language; one that is missing falls back to another
     */
    public record Provider(
            @Nullable URI issuer,
            @Nullable String clientId,
            @Nullable String clientSecret,
            @DefaultValue({"openid", "profile", "email"}) List<String> scopes,
            @DefaultValue Map<String, String> label,
            @DefaultValue Endpoints endpoints) {

        private void check(String name) {
            need(issuer, name + ".issuer");
            need(clientId, name + ".client-id");
            need(clientSecret, name + ".client-secret");
            safe(issuer, name + ".issuer");
            endpoints.check(name + ".endpoints");
            if (!scopes.contains("openid")) {
                throw new StartFailure(name + ".scopes must have openid among them.");
            }
            if (said().isEmpty()) {
                throw new StartFailure(name + ".label needs the provider's name, as in " + name + ".label.nb=Feide.");
            }
        }

        private TreeMap<String, String> said() {
            var said = new TreeMap<>(label);
            said.values().removeIf(String::isBlank);
            return said;
        }

        /** The provider's name; bokmål is whatever was said when it was not. */
        Localized name() {
            var said = said();
            said.putIfAbsent("nb", said.firstEntry().getValue());
            return new Localized(said);
        }
    }

    /** Where a provider answers, for those that cannot tell themselves; all of the first three or none. */
    public record Endpoints(
            @Nullable URI authorization,
            @Nullable URI token,
            @Nullable URI jwkSet,
            @Nullable URI userInfo) {

        boolean said() {
            return authorization != null;
        }

        private void check(String name) {
            var needed = Arrays.asList(authorization, token, jwkSet);
            if (needed.contains(null) && (userInfo != null || needed.stream().anyMatch(one -> one != null))) {
                throw new StartFailure(name + " needs authorization, token and jwk-set, or none of them.");
            }
            needed.forEach(one -> safe(one, name));
            safe(userInfo, name);
        }
    }

    private static void need(@Nullable Object value, String name) {
        if (value == null || value.toString().isBlank()) {
            throw new StartFailure(name + " is missing.");
        }
    }

    /** Who a person is must not travel in the clear, except inside this machine. */
    private static void safe(@Nullable URI address, String name) {
        if (address == null) {
            return;
        }
        var host = address.getHost();
        if (host == null || !("https".equals(address.getScheme()) || isHere(address.getScheme(), host))) {
            throw new StartFailure(name + " must be a whole address that starts with https, not \"" + address + "\".");
        }
    }

    private static boolean isHere(@Nullable String scheme, String host) {
        return "http".equals(scheme) && OURSELVES.contains(host);
    }
}

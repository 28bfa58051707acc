package no.karrierekvalitet.identity.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go before signing in: only ever a page of ours. */
public final class Destination {

    private static final String HOME = "/";

    private Destination() {}

    public static String of(@Nullable String wanted) {
        if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//") || wanted.length() > 2000) {
            return HOME;
        }
        try {
            var uri = new URI(wanted);
            var isOurs = uri.getHost() == null && uri.getRawAuthority() == null && !wanted.startsWith("/logg-");
            return isOurs ? uri.toString() : HOME;
        } catch (URISyntaxException notAnAddress) {
            return HOME;
        }
    }

    /** The destination as the query of another address; nothing for the front page. */
    static String query(String to) {
        return to.equals(HOME) ? "" : "?til=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }
}

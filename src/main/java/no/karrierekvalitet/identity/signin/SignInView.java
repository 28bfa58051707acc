package no.karrierekvalitet.identity.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.identity.oidc.Providers;
import no.karrierekvalitet.ui.Form;

/**
 * The sign-in page.
 *
 * @param to where to go after signing in
 * @param providers whom one may sign in with besides
 * @param examples one of each kind of the demo's people; empty outside the demo
 * @param everyone all of the demo's people, by service, for whoever asked for them: they are a long list for a phone
 */
public record SignInView(
        Form form, String to, List<Providers.Choice> providers, List<DemoEntry> examples, List<DemoService> everyone) {

    /** The destination as part of another address. */
    public String toEncoded() {
        return URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    /** @param key text key ending that says what this person is */
    public record DemoEntry(UUID id, String name, String key, String service) {}

    public record DemoService(String name, List<DemoEntry> people) {}
}

package no.karrierekvalitet.identity.signin;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import no.karrierekvalitet.platform.mail.Mail;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Somebody at the door with a browser of their own: keeps the session cookie, sends forms, reads e-mail. */
@Component
public class Door {

    public static final String PASSWORD = "tre ville svaner";

    private final MockMvc mvc;
    private final Mail mail;

    Door(MockMvc mvc, Mail mail) {
        this.mvc = mvc;
        this.mail = mail;
    }

    /** A browser without a session, at an address no other test uses. */
    public Visit visit() {
        return new Visit("192.0.2." + Math.abs(UUID.randomUUID().hashCode()), null);
    }

    public static String newAddress() {
        return UUID.randomUUID() + "@example.no";
    }

    /** What stands behind the newest link of this kind that was sent to somebody, waiting a moment for it. */
    public String link(String to, String path) {
        for (int tries = 0; tries < 200; tries++) {
            var found = mail.newest(500).stream()
                    .filter(letter -> letter.recipient().equalsIgnoreCase(to))
                    .map(letter -> String.valueOf(letter.body()))
                    .filter(body -> body.contains(path))
                    .findFirst();
            if (found.isPresent()) {
                var body = found.get();
                return body.substring(body.indexOf(path)).lines().findFirst().orElseThrow();
            }
            LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError("No letter to " + to + " with " + path);
    }

    public int letters(String to) {
        return (int) mail.newest(500).stream()
                .filter(letter -> letter.recipient().equalsIgnoreCase(to))
                .count();
    }

    public final class Visit {

        private final String address;
        private @Nullable Cookie session;

        private Visit(String address, @Nullable Cookie session) {
            this.address = address;
            this.session = session;
        }

        public @Nullable String session() {
            return session == null ? null : session.getValue();
        }

        public MockHttpServletResponse see(String path) throws Exception {
            return perform(get(path));
        }

        /** An address that is encoded already. */
        public MockHttpServletResponse see(URI address) throws Exception {
            return perform(get(address));
        }

        /** @param fields name, value, name, value … */
        public MockHttpServletResponse send(String path, String... fields) throws Exception {
            var request = post(path).with(csrf());
            for (int i = 0; i < fields.length; i += 2) {
                request.param(fields[i], fields[i + 1]);
            }
            return perform(request);
        }

        public MockHttpServletResponse makeAccount(String email) throws Exception {
            return send("/ny-konto", "name", "Ny Person", "email", email, "password", PASSWORD, "language", "nb");
        }

        public MockHttpServletResponse signIn(String email, String password) throws Exception {
            return send("/logg-inn", "email", email, "password", password);
        }

        public boolean isSignedIn() throws Exception {
            return see("/konto").getStatus() == 200;
        }

        private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
            request.with(plain -> {
                plain.setRemoteAddr(address);
                return plain;
            });
            if (session != null) {
                request.cookie(session);
            }
            var response = mvc.perform(request).andReturn().getResponse();
            var cookie = response.getCookie("sesjon");
            if (cookie != null) {
                session = cookie.getMaxAge() == 0 ? null : cookie;
            }
            return response;
        }
    }
}

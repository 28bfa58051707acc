package no.karrierekvalitet.platform.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import no.karrierekvalitet.fixtures.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class SessionTests {

    private final CalmSessions sessions;
    private final JdbcClient jdbc;

    SessionTests(CalmSessions sessions, JdbcClient jdbc) {
        this.sessions = sessions;
        this.jdbc = jdbc;
    }

    @Test
    void beingLookedAtWritesNothing() {
        var id = begun();
        var before = versionOfRow(id);
        var found = found(id);
        found.setLastAccessedTime(Instant.now().plusSeconds(59));
        sessions.save(found);
        assertThat(versionOfRow(id)).isEqualTo(before);
    }

    @Test
    void useIsNotedEveryMinute() {
        var id = begun();
        var before = versionOfRow(id);
        var found = found(id);
        found.setLastAccessedTime(Instant.now().plusSeconds(61));
        sessions.save(found);
        assertThat(versionOfRow(id)).isNotEqualTo(before);
    }

    @Test
    void whatIsPutInIsKept() {
        var id = begun();
        var found = found(id);
        found.setAttribute("kept", "this");
        sessions.save(found);
        assertThat(found(id).<String>getAttribute("kept")).isEqualTo("this");
    }

    private String begun() {
        var session = sessions.createSession();
        sessions.save(session);
        return session.getId();
    }

    private CalmSession found(String id) {
        return Objects.requireNonNull(sessions.findById(id));
    }

    private String versionOfRow(String id) {
        return jdbc.sql("select xmin::text from spring_session where session_id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}

package no.karrierekvalitet.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Notes that a session was used at most once a minute. Spring Session writes a row on every request otherwise, which
 * costs a durable commit for nothing but a timestamp.
 */
final class CalmSessions<S extends Session> implements SessionRepository<CalmSessions.Calm<S>> {

    private static final Duration REST = Duration.ofMinutes(1);

    private final SessionRepository<S> sessions;

    CalmSessions(SessionRepository<S> sessions) {
        this.sessions = sessions;
    }

    @Override
    public Calm<S> createSession() {
        return new Calm<>(sessions.createSession());
    }

    @Override
    public void save(Calm<S> session) {
        sessions.save(session.session());
    }

    @Override
    @SuppressWarnings("NullAway") // Spring Session's interface is not annotated for "no such session"
    public @Nullable Calm<S> findById(String id) {
        var session = sessions.findById(id);
        return session == null ? null : new Calm<>(session);
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(id);
    }

    record Calm<S extends Session>(S session) implements Session {

        @Override
        public void setLastAccessedTime(Instant now) {
            if (Duration.between(session.getLastAccessedTime(), now).compareTo(REST) > 0) {
                session.setLastAccessedTime(now);
            }
        }

        @Override
        public String getId() {
            return session.getId();
        }

        @Override
        public String changeSessionId() {
            return session.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return session.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return session.getAttributeNames();
        }

        @Override
        @SuppressWarnings("NullAway") // null removes, as the interface says in prose
        public void setAttribute(String name, @Nullable Object value) {
            session.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            session.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return session.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return session.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            session.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return session.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return session.isExpired();
        }
    }
}

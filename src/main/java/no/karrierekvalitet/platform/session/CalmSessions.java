package no.karrierekvalitet.platform.session;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Writes a session only when there is something to write, and reads it once in a request: Spring Session would look it up
 * again at the end.
 */
final class CalmSessions implements FindByIndexNameSessionRepository<CalmSession> {

    private final FindByIndexNameSessionRepository<Session> begun;
    private final FindByIndexNameSessionRepository<Session> found;
    private final ThreadLocal<Seen> request = new ThreadLocal<>();

    /**
     * @param begun makes new sessions, in transactions
     * @param found finds sessions, without
     */
    @SuppressWarnings("unchecked") // each is only given back sessions that it made itself
    CalmSessions(
            FindByIndexNameSessionRepository<? extends Session> begun,
            FindByIndexNameSessionRepository<? extends Session> found) {
        this.begun = (FindByIndexNameSessionRepository<Session>) begun;
        this.found = (FindByIndexNameSessionRepository<Session>) found;
    }

    /** The session that this request has seen already. */
    private static final class Seen {
        private @Nullable CalmSession session;
    }

    void beginRequest() {
        request.set(new Seen());
    }

    void endRequest() {
        request.remove();
    }

    private CalmSession seen(CalmSession session) {
        var seen = request.get();
        if (seen != null) {
            seen.session = session;
        }
        return session;
    }

    @Override
    public CalmSession createSession() {
        return new CalmSession(begun.createSession(), true);
    }

    @Override
    public void save(CalmSession session) {
        if (session.needsSaving()) {
            found.save(session.stored()); // which writes itself by the way it was begun or found
            session.saved();
        }
        seen(session);
    }

    @Override
    public @Nullable CalmSession findById(String id) {
        var seen = request.get();
        if (seen != null && seen.session != null && seen.session.getId().equals(id)) {
            return seen.session;
        }
        var stored = found.findById(id);
        return stored == null ? null : seen(new CalmSession(stored, false));
    }

    @Override
    public void deleteById(String id) {
        var seen = request.get();
        if (seen != null) {
            seen.session = null;
        }
        found.deleteById(id);
    }

    @Override
    public Map<String, CalmSession> findByIndexNameAndIndexValue(String index, String value) {
        var sessions = new LinkedHashMap<String, CalmSession>();
        found.findByIndexNameAndIndexValue(index, value)
                .forEach((id, stored) -> sessions.put(id, new CalmSession(stored, false)));
        return sessions;
    }
}
